package se.rattdela.casework.delegation;

/**
 * In whose name decisions are made.
 *
 * @param municipality for example "Lindvalla kommun"
 * @param committee for example "Socialnämnden"
 * @param postalAddress one line or several
 * @param appealCourt for example "Kammarrätten i Jönköping"
 * @param shieldColour as {@code #RRGGBB}; empty for the default
 */
public record MunicipalityProfile(
    String municipality,
    String committee,
    String postalAddress,
    String email,
    String phone,
    String appealCourt,
    String shieldColour) {}
