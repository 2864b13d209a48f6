package se.rattdela.desktop.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.delegation.AppealCourt;
import se.rattdela.casework.delegation.ArchiveAgents;
import se.rattdela.casework.delegation.ArchiveProfile;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.casework.delegation.UnitContact;
import se.rattdela.casework.numbering.NumberPattern;
import se.rattdela.casework.numbering.NumberPatterns;
import se.rattdela.desktop.session.UnsentTexts;
import se.rattdela.reports.pdf.CoatOfArms;

class SettingsJournalTest {
  private static final String PLACE = "settings";
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final OfficeSettings STANDING =
      new OfficeSettings(
          profile("registrator@lindvalla.example", "0999-1", ""),
          List.of(new UnitContact("Unga", "", "", ""), new UnitContact("IT", "", "", "")),
          List.of(point("4.7", null)));

  private final UnsentTexts unsent = new UnsentTexts();
  private final SettingsJournal journal = new SettingsJournal(unsent);

  @Test
  void everyFieldIsPutBackAlsoHalfWritten() {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 120\" width=\"100\""
            + " height=\"120\"><path fill=\"#8a0b2f\" d=\"M0 0H100V70L50 120L0 70Z\"/></svg>";
    OfficeSettings written =
        new OfficeSettings(
            new MunicipalityProfile(
                "Ny kommun",
                "",
                "Nygatan 1",
                "12",
                "halv@",
                AppealCourt.SUNDSVALL,
                "2026/1",
                "#12",
                CoatOfArms.read(svg.getBytes(StandardCharsets.UTF_8)),
                new NumberPatterns(
                    new NumberPattern("", true),
                    new NumberPattern("B {nr}", false),
                    NumberPatterns.STANDARD.ownInitiatives(),
                    NumberPatterns.STANDARD.decisions(),
                    new NumberPattern("SN {år}/{nr}", true)),
                ArchiveProfile.PDF_A_2A,
                new SignatureSettings(SignatureSettings.Level.LT, "https://tsa.example"),
                "sdk",
                new ArchiveAgents("a", "b", "c", "d", "e", "f")),
            List.of(
                new UnitContact("Unga", "Gatan 2", "34", ""), new UnitContact("IT", "", "", "x@")),
            List.of(point("4.7", LocalDate.of(2026, 12, 31)), point("4.8", null)));
    journal.keep(STANDING, written);
    SettingsJournal.Kept kept = Objects.requireNonNull(journal.kept(STANDING));
    assertThat(kept.mine()).isEqualTo(written);
    assertThat(kept.before()).isEqualTo(STANDING);
  }

  @Test
  void whatAColleagueHasSavedInOtherFieldsIsNoConflict() {
    journal.keep(STANDING, emailed("mitt@lindvalla.example"));
    OfficeSettings since =
        new OfficeSettings(
            profile("registrator@lindvalla.example", "0999-2", ""),
            STANDING.units(),
            List.of(point("4.7", null), point("5.1", null)));
    SettingsJournal.Kept kept = Objects.requireNonNull(journal.kept(since));
    assertThat(kept.mine().profile().email()).isEqualTo("mitt@lindvalla.example");
    assertThat(kept.mine().profile().phone()).isEqualTo("0999-2");
    assertThat(kept.mine().delegation()).hasSize(2);
    assertThat(kept.before()).isEqualTo(since);
  }

  @Test
  void whatAColleagueHasSavedInTheSameFieldIsToldFromWhatStoodThere() {
    journal.keep(STANDING, emailed("mitt@lindvalla.example"));
    SettingsJournal.Kept kept =
        Objects.requireNonNull(journal.kept(emailed("kollegans@lindvalla.example")));
    assertThat(kept.before().profile().email()).isEqualTo("registrator@lindvalla.example");
    assertThat(kept.mine().profile().email()).isEqualTo("mitt@lindvalla.example");
  }

  @Test
  void whatWasWrittenBackIsNothingThatWaits() {
    journal.keep(STANDING, emailed("mitt@lindvalla.example"));
    journal.keep(STANDING, STANDING);
    assertThat(journal.kept(STANDING)).isNull();
    assertThat(unsent.holds(PLACE)).isFalse();
  }

  @Test
  void anAddressThatMayHoldAPasswordIsNotKept() {
    journal.keep(
        STANDING,
        new OfficeSettings(
            profile("mitt@lindvalla.example", "0999-1", "https://jag:hemligt@tsa.example"),
            STANDING.units(),
            STANDING.delegation()));
    assertThat(unsent.texts(PLACE).values()).noneMatch(text -> text.contains("hemligt"));
    assertThat(Objects.requireNonNull(journal.kept(STANDING)).mine())
        .isEqualTo(emailed("mitt@lindvalla.example"));
  }

  @Test
  void aTextOfAnotherVersionOfTheProgramIsLetBe() {
    unsent.keep(PLACE, "mine APPEAL_COURT", "MALMO");
    unsent.keep(PLACE, "mine POINT 4.9", "?");
    unsent.keep(PLACE, "mine NEW_FIELD", "x");
    assertThat(journal.kept(STANDING)).isNull();
  }

  private static OfficeSettings emailed(String email) {
    return new OfficeSettings(
        profile(email, "0999-1", ""), STANDING.units(), STANDING.delegation());
  }

  private static DelegationPoint point(String number, @Nullable LocalDate last) {
    return new DelegationPoint(number, "enhetschef", Set.of("FULL", "REFUSAL"), true, FIRST, last);
  }

  private static MunicipalityProfile profile(String email, String phone, String timestamps) {
    return new MunicipalityProfile(
        "Lindvalla kommun",
        "Socialnämnden",
        "999 99 Lindvalla",
        phone,
        email,
        AppealCourt.JONKOPING,
        "2026/312",
        "",
        null,
        NumberPatterns.STANDARD,
        ArchiveProfile.PDF_A_3A,
        new SignatureSettings(SignatureSettings.Level.NONE, timestamps),
        "",
        ArchiveAgents.UNKNOWN);
  }
}
