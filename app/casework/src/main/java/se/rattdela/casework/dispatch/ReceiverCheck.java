package se.rattdela.casework.dispatch;

/** How it was made sure that the right one receives. */
public enum ReceiverCheck {
  /** Funktionsadress ur adressboken (SDK). */
  FUNCTION_ADDRESS,
  /** Motringning via växel. */
  CALL_BACK,
  /** Känd säker kanal. */
  KNOWN_CHANNEL,
  /** Tjänstekort eller legitimation. */
  SERVICE_CARD,
  /** Mottagningsbevis. */
  DELIVERY_RECEIPT,
  /** Postadress ur myndighetens egen förteckning. */
  OFFICIAL_ADDRESS
}
