package se.rattdela.rules.pack;

/** What a provision does when its conditions hold. */
public enum Effect {
  /** "Sekretess hindrar inte": the information may be handed over. */
  PERMITS,
  /** A duty to hand over, which breaks secrecy through OSL 10:28. */
  OBLIGES,
  /** OSL 10:28 itself: carries every duty, and one that the office invokes beyond the pack. */
  CARRIES,
  /** OSL 6:5: what is not secret is handed over on request. */
  NOT_SECRET_DUTY
}
