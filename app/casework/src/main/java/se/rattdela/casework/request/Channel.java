package se.rattdela.casework.request;

/** How a request came in. */
public enum Channel {
  /** Säkert meddelande (SDK). */
  SECURE_MESSAGE,
  /** Brev. */
  LETTER,
  /** Telefon. */
  PHONE,
  /** E-post. */
  EMAIL,
  /** Besök. */
  VISIT
}
