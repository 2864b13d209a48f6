package se.rattdela.reports.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a paper, as letterhead and footer show it.
 *
 * @param name the municipality, "Lindvalla kommun"
 * @param board the committee, "Socialnämnden"
 * @param unit the unit; may be empty
 * @param postalAddress one line; may be empty
 * @param colour colour of the shield and the accents as #rrggbb; null gives the house green
 * @param arms the coat of arms; null gives the house's shield
 */
public record Sender(
    String name,
    String board,
    String unit,
    String postalAddress,
    @Nullable String colour,
    @Nullable CoatOfArms arms) {}
