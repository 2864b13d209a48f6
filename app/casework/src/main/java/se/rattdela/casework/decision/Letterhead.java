package se.rattdela.casework.decision;

import java.time.LocalDate;
import java.util.List;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.reports.decision.Appeal;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.Form;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.decision.Origin;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.Subject;

/** In whose name a paper is written, from the profile. */
public final class Letterhead {
  private final Words words = new Words();

  /**
   * The authority as its letterhead shows it.
   *
   * @param unit its unit; empty for the whole committee
   */
  public static Municipality of(MunicipalityProfile profile, String unit) {
    return new Municipality(
        profile.municipality(),
        profile.committee(),
        unit,
        profile.postalAddress(),
        profile.courtTitle(),
        profile.delegationDecision(),
        profile.shieldColour().isEmpty() ? null : profile.shieldColour(),
        profile.coatOfArms());
  }

  /**
   * A decision about nobody, to see how papers will look; for {@code DecisionRenderer.preview}.
   *
   * @param profile need not be whole, but its colour must be well formed
   * @param unit name of a unit
   * @param caseNumber as the office's pattern writes it
   */
  public DecisionDocument sample(
      MunicipalityProfile profile, String unit, String caseNumber, LocalDate today) {
    Municipality municipality = of(profile, unit);
    return new DecisionDocument(
        municipality,
        caseNumber,
        null,
        false,
        new Form.Disclosure(),
        new Recipient(words.get("sample.recipient"), null, null, null),
        new Subject(words.get("sample.subject"), null),
        new Origin.Request(
            today,
            words.get("sample.channel"),
            words.get("sample.identity"),
            words.get("sample.text"),
            words.get("sample.text"),
            words.get("sample.text"),
            words.get("sample.text")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Official(words.get("sample.official"), words.get("sample.function")),
        List.of(),
        null,
        Appeal.of(municipality),
        null,
        null,
        List.of(),
        null);
  }
}
