package se.rattdela.reports.decision;

import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.CoatOfArms;
import se.rattdela.reports.pdf.Sender;

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
 * @param coatOfArms the coat of arms in the letterhead; null gives the house's shield
 */
public record Municipality(
    String name,
    String board,
    String unit,
    String postalAddress,
    String courtOfAppeal,
    String delegationDecision,
    @Nullable String shieldColour,
    @Nullable CoatOfArms coatOfArms) {

  public Municipality {
    if (shieldColour != null && !shieldColour.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("shieldColour is not #rrggbb");
    }
  }

  /** The letterhead of its papers. */
  public Sender sender() {
    return new Sender(name, board, unit, postalAddress, shieldColour, coatOfArms);
  }
}
