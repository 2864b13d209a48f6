package se.rattdela.casework.assessment;

import se.rattdela.rules.Initiative;

/**
 * To whom, on whose initiative and for what.
 *
 * @param recipient code of the vocabulary's recipients
 * @param purpose code of the vocabulary's purposes
 * @param purposeText the purpose in words; empty where there is no disclosure
 * @param asked what is asked, in words; empty where there is no disclosure
 */
public record Target(
    String recipient, Initiative initiative, String purpose, String purposeText, String asked) {}
