package se.rattdela.casework.delegation;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.numbering.NumberPatterns;
import se.rattdela.reports.pdf.CoatOfArms;

/**
 * In whose name decisions are made, and how they are numbered, written, signed and handed over.
 * Texts are on one line; empty where the office has said nothing.
 *
 * @param municipality for example "Lindvalla kommun"
 * @param committee in definite form with a capital, "Socialnämnden"
 * @param postalAddress where appeals are sent
 * @param phone of the switchboard
 * @param email of the registry
 * @param appealCourt the kammarrätt of the municipality; null until it has been named
 * @param delegationDecision number of the committee's decision on delegation, "2026/312"
 * @param shieldColour accent colour as {@code #rrggbb}; empty for the default
 * @param coatOfArms null for a plain shield in the accent colour
 * @param patterns how numbers are written
 * @param sdkAddress the office's function address in Säker digital kommunikation
 */
public record MunicipalityProfile(
    String municipality,
    String committee,
    String postalAddress,
    String phone,
    String email,
    @Nullable AppealCourt appealCourt,
    String delegationDecision,
    String shieldColour,
    @Nullable CoatOfArms coatOfArms,
    NumberPatterns patterns,
    ArchiveProfile archiveProfile,
    SignatureSettings signature,
    String sdkAddress,
    ArchiveAgents archiveAgents) {
  /** Nothing said yet. */
  public static final MunicipalityProfile BLANK = basic("", "", "", null, "", "");

  /** What a decision cannot do without; the rest as the program begins. */
  public static MunicipalityProfile basic(
      String municipality,
      String committee,
      String postalAddress,
      @Nullable AppealCourt appealCourt,
      String delegationDecision,
      String shieldColour) {
    return new MunicipalityProfile(
        municipality,
        committee,
        postalAddress,
        "",
        "",
        appealCourt,
        delegationDecision,
        shieldColour,
        null,
        NumberPatterns.STANDARD,
        ArchiveProfile.PDF_A_3A,
        SignatureSettings.NONE,
        "",
        ArchiveAgents.UNKNOWN);
  }

  /** The court as the decision prints it; empty until it has been named. */
  public String courtTitle() {
    return appealCourt == null ? "" : appealCourt.title();
  }
}
