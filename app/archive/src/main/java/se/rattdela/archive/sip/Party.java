package se.rattdela.archive.sip;

import org.jspecify.annotations.Nullable;

/**
 * Someone who took part in the case, or whom it concerns.
 *
 * @param role what they did
 * @param name who; null for a person with protected identity, whose name and number are never
 *     written, and for an authority without a named officer
 * @param organisation authority or board; null for a private person
 * @param unit unit within it
 * @param idNumber personal identity number, for {@link Role#SUBJECT} only; never written where the
 *     identity is protected
 * @param protectedIdentity secrecy marking, protected registration or fictitious personal data
 */
public record Party(
    Role role,
    @Nullable String name,
    @Nullable String organisation,
    @Nullable String unit,
    @Nullable String idNumber,
    boolean protectedIdentity) {

  /** What a party did. */
  public enum Role {
    /** Decided (beslutsfattare). */
    DECISION_MAKER,
    /** Presented the case to who decided (föredragande). */
    RAPPORTEUR,
    /** Signed electronically. */
    SIGNATORY,
    /** Asked for the information. */
    REQUESTER,
    /** Got it. */
    RECIPIENT,
    /** The information is about this person. */
    SUBJECT
  }
}
