package se.rattdela.casework.assessment;

import se.rattdela.rules.Initiative;

/**
 * To whom, on whose initiative and for what.
 *
 * @param recipient code of the vocabulary's recipients
 * @param purpose code of the vocabulary's purposes
 * @param purposeText the purpose in words; empty where there is no disclosure
 * @param asked what is asked, in words; empty where there is no disclosure
 * @param matter what the matter adds to what is considered; empty where there is nothing
 */
public record Target(
    String recipient,
    Initiative initiative,
    String purpose,
    String purposeText,
    String asked,
    String matter) {
  /** A target without a disclosure. */
  public Target(String recipient, Initiative initiative, String purpose) {
    this(recipient, initiative, purpose, "", "", "");
  }
}
