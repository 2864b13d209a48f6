package se.rattdela.archive;

import org.jspecify.annotations.Nullable;

/**
 * Who makes the package, and with what.
 *
 * @param municipality "Exempelby kommun"
 * @param board the nämnd, which is the authority, "Socialnämnden"
 * @param unit the unit within it
 * @param organisationNumber ten digits with or without hyphen; null where it is not known
 * @param system name of the program
 * @param systemVersion its version
 * @param handover what has been agreed with the receiving archive
 */
public record Producer(
    String municipality,
    String board,
    String unit,
    @Nullable String organisationNumber,
    String system,
    String systemVersion,
    Handover handover) {}
