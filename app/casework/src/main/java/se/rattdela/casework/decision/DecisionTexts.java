package se.rattdela.casework.decision;

/**
 * What the officer writes for the whole decision; any may be empty.
 *
 * @param consent whether consent was considered as an alternative, and what was found
 * @param anonymised whether giving it without names was considered, and what was found
 * @param childsBest what is best for the child, when a child is concerned
 * @param useLimitation what the recipient must know about using the information
 * @param delivery how the decision travels when someone in it has a protected identity
 */
public record DecisionTexts(
    String consent, String anonymised, String childsBest, String useLimitation, String delivery) {
  /** Nothing written yet. */
  public static final DecisionTexts EMPTY = new DecisionTexts("", "", "", "", "");
}
