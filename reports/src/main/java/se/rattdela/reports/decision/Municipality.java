package se.rattdela.reports.decision;

import org.jspecify.annotations.Nullable;

/**
 * The deciding authority as its letterhead shows it.
 *
 * @param name the municipality, "Lindvalla kommun"
 * @param board the committee in definite form with a capital, "Socialnämnden"
 * @param unit the unit that handled the case
 * @param postalAddress one line, where appeals are sent
 * @param courtOfAppeal the kammarrätt of the municipality, "Kammarrätten i Göteborg"
 * @param delegationDecision number of the committee's decision on delegation, "2026/312"
 * @param shieldColour colour of the shield and the accents as #rrggbb; null gives the house green
 */
public record Municipality(
    String name,
    String board,
    String unit,
    String postalAddress,
    String courtOfAppeal,
    String delegationDecision,
    @Nullable String shieldColour) {

  public Municipality {
    if (shieldColour != null && !shieldColour.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("shieldColour is not #rrggbb");
    }
  }
}
