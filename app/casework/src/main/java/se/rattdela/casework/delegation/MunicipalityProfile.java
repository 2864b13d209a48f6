package se.rattdela.casework.delegation;

/**
 * In whose name decisions are made.
 *
 * @param municipality for example "Lindvalla kommun"
 * @param committee in definite form with a capital, "Socialnämnden"
 * @param postalAddress one line, where appeals are sent
 * @param appealCourt for example "Kammarrätten i Göteborg"
 * @param delegationDecision number of the committee's decision on delegation, "2026/312"
 * @param shieldColour as {@code #rrggbb}; empty for the default
 */
public record MunicipalityProfile(
    String municipality,
    String committee,
    String postalAddress,
    String appealCourt,
    String delegationDecision,
    String shieldColour) {}
