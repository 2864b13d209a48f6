package se.rattdela.casework.caseregister;

/** Skyddade personuppgifter. */
public enum ProtectedIdentity {
  /** Not protected. */
  NONE,
  /** Sekretessmarkering. */
  SECRECY_MARKING,
  /** Skyddad folkbokföring. */
  PROTECTED_REGISTRATION,
  /** Fingerade personuppgifter. */
  FICTITIOUS_IDENTITY
}
