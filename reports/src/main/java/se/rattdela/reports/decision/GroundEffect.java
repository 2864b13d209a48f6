package se.rattdela.reports.decision;

/** What a provision does to the items it was tried on. */
public enum GroundEffect {
  /** The information shall be handed over. */
  DUTY,
  /** The information may be handed over. */
  PERMISSION,
  /** The provision says that secrecy does not hinder; a refusal must then be reasoned (6:5 OSL). */
  DOES_NOT_HINDER,
  /** No secrecy protects the information. */
  NOT_SECRET,
  /** The provision was tried and its conditions are not met. */
  NOT_SATISFIED
}
