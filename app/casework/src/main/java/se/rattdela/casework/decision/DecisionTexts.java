package se.rattdela.casework.decision;

import se.rattdela.casework.request.FileNotes;

/**
 * What the officer writes for the whole decision; any may be empty.
 *
 * @param consent whether consent was considered as an alternative, and what was found
 * @param anonymised whether giving it without names was considered, and what was found
 * @param childsBest what is best for the child, when a child is concerned
 * @param useLimitation what the recipient must know about using the information
 * @param delivery how the decision travels when someone in it has a protected identity
 * @param notes what stays in the file; the recipient never reads it
 */
public record DecisionTexts(
    String consent,
    String anonymised,
    String childsBest,
    String useLimitation,
    String delivery,
    FileNotes notes) {
  /** Nothing written yet. */
  public static final DecisionTexts EMPTY = new DecisionTexts("", "", "", "", "");

  /** The texts of the decision without notes for the file. */
  public DecisionTexts(
      String consent, String anonymised, String childsBest, String useLimitation, String delivery) {
    this(consent, anonymised, childsBest, useLimitation, delivery, FileNotes.EMPTY);
  }
}
