package se.rattdela.casework.delegation;

/** In which form decisions are written. */
public enum ArchiveProfile {
  /** PDF/A-3a with the decision as data attached. */
  PDF_A_3A,
  /** PDF/A-2a, for archives that take no attachments. */
  PDF_A_2A
}
