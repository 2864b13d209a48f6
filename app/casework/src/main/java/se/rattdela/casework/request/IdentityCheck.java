package se.rattdela.casework.request;

/** How the asker's identity was checked. */
public enum IdentityCheck {
  /** Motringning via växel. */
  CALL_BACK,
  /** Känd säker kanal. */
  KNOWN_CHANNEL,
  /** Tjänstekort på plats. */
  SERVICE_CARD,
  /** Inte kontrollerad: can be saved, not sent. */
  NOT_CHECKED
}
