package se.rattdela.casework.suggestion;

/** What a candidate seems to be; in the order in which they are shown. */
public enum CandidateKind {
  /** Personnummer or samordningsnummer with a real day and the right check digit. */
  PERSONAL_NUMBER("PERSONAL"),
  /** The name of someone in the case other than the person it is about. */
  NAME("PERSONAL"),
  /** Street and number, box, or postal code and town. */
  ADDRESS("CONTACT_DETAILS"),
  /** Telephone number. */
  PHONE("CONTACT_DETAILS"),
  /** E-mail address. */
  EMAIL("CONTACT_DETAILS"),
  /** A sum of money. */
  AMOUNT("ECONOMY");

  private final String category;

  CandidateKind(String category) {
    this.category = category;
  }

  /** The category of the vocabulary that is proposed for it. */
  public String category() {
    return category;
  }
}
