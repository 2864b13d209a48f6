package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.delegation.AppealCourt;
import se.rattdela.casework.delegation.ArchiveAgents;
import se.rattdela.casework.delegation.ArchiveProfile;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.InvalidSettingsException;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.casework.delegation.SettingsProblem;
import se.rattdela.casework.delegation.SettingsView;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.casework.delegation.UnitContact;
import se.rattdela.casework.numbering.NumberPattern;
import se.rattdela.casework.numbering.NumberPatterns;
import se.rattdela.reports.pdf.CoatOfArms;

/** The office's settings, the same on both databases. */
abstract class ProfileContract {
  private static final String SHIELD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 120\" width=\"100\""
          + " height=\"120\"><path fill=\"#0b4f8a\" d=\"M0 0H100V70L50 120L0 70Z\"/></svg>";

  @TempDir private Path folder;
  private TestOffice it;

  abstract TestOffice start(Path folder);

  @BeforeEach
  void open() {
    it = start(folder);
  }

  @AfterEach
  void close() throws Exception {
    it.close();
  }

  private SettingsView settings() {
    return it.office.setup().settings(it.admin);
  }

  private static MunicipalityProfile whole(NumberPatterns patterns) {
    return new MunicipalityProfile(
        "Lindvalla kommun",
        "Socialnämnden",
        "999 99 Lindvalla",
        "0999-123 45",
        "socialnamnden@lindvalla.example",
        AppealCourt.SUNDSVALL,
        "2025/312",
        "#0b4f8a",
        CoatOfArms.read(SHIELD.getBytes(StandardCharsets.UTF_8)),
        patterns,
        ArchiveProfile.PDF_A_2A,
        new SignatureSettings(SignatureSettings.Level.T, "http://tsa.lindvalla.example/tsa"),
        "utlamnande.0203:lindvalla.example",
        new ArchiveAgents("ORG:1", "Förvaltningen", "ORG:2", "Arkivet", "ORG:3", "7/2026"));
  }

  private SettingsView save(NumberPatterns patterns) {
    SettingsView now = settings();
    return it.office
        .setup()
        .save(
            it.admin,
            now.version(),
            new OfficeSettings(
                whole(patterns), now.settings().units(), now.settings().delegation()));
  }

  private static NumberPatterns decisions(String text, boolean yearly) {
    NumberPatterns all = NumberPatterns.STANDARD;
    return new NumberPatterns(
        all.cases(),
        all.requests(),
        all.ownInitiatives(),
        new NumberPattern(text, yearly),
        all.diary());
  }

  private static NumberPatterns diary(String text) {
    NumberPatterns all = NumberPatterns.STANDARD;
    return new NumberPatterns(
        all.cases(),
        all.requests(),
        all.ownInitiatives(),
        all.decisions(),
        text.isEmpty() ? null : new NumberPattern(text, true));
  }

  private static NumberPatterns cases(String text, boolean yearly) {
    NumberPatterns all = NumberPatterns.STANDARD;
    return new NumberPatterns(
        new NumberPattern(text, yearly),
        all.requests(),
        all.ownInitiatives(),
        all.decisions(),
        all.diary());
  }

  private CaseId newCase(int year) {
    return it.office
        .registration()
        .newCase(
            it.karin,
            new NewCase(
                it.elias,
                ServiceBranch.ECONOMIC_AID,
                "SOCIALNAMND",
                it.karin.unit(),
                LocalDate.of(year, 2, 1),
                null));
  }

  private String caseNumber(int year) {
    return it.office.cases().open(it.karin, newCase(year)).number();
  }

  @Test
  void everythingIsKeptAndReadAgainAfterARestart() {
    SettingsView before = settings();
    List<UnitContact> units = new ArrayList<>();
    for (UnitContact unit : before.settings().units()) {
      units.add(new UnitContact(unit.name(), "Storgatan 1", "0999-2", "enhet@lindvalla.example"));
    }
    OfficeSettings wanted =
        new OfficeSettings(
            whole(decisions("UTL {nr:5}", false)), units, before.settings().delegation());
    SettingsView saved = it.office.setup().save(it.admin, before.version(), wanted);
    it.restart();

    assertThat(settings().settings()).isEqualTo(wanted).isEqualTo(saved.settings());
    assertThat(settings().version()).isGreaterThan(before.version());
    assertThat(settings().changedByName()).isEqualTo("Administratören");
    assertThat(it.office.setup().profile()).isEqualTo(wanted.profile());
  }

  @Test
  void theDecisionCarriesTheProfile() {
    save(decisions("UTL {nr:5}", false));
    var sent = it.sent();
    var draft = it.office.decisions().draft(it.karin, sent);
    assertThat(draft.number()).as("until it is decided").isNull();
    assertThat(draft.preview().municipality().courtOfAppeal())
        .isEqualTo("Kammarrätten i Sundsvall");
    assertThat(it.decided(sent).number()).isEqualTo("UTL 00001");
  }

  @Test
  void onlyAnAdministratorSavesAndOnlyWhatWasShown() {
    SettingsView shown = settings();
    assertThatThrownBy(() -> it.office.setup().save(it.karin, shown.version(), shown.settings()))
        .isInstanceOf(NotAllowedException.class);
    save(NumberPatterns.STANDARD);
    assertThatThrownBy(() -> it.office.setup().save(it.admin, shown.version(), shown.settings()))
        .isInstanceOf(ConflictException.class);
    assertThat(it.office.setup().profile().appealCourt()).isEqualTo(AppealCourt.SUNDSVALL);
  }

  @Test
  void whatIsWrongIsNamedFieldByFieldAndNothingIsWritten() {
    SettingsView now = settings();
    MunicipalityProfile wrong =
        new MunicipalityProfile(
            " ",
            "Socialnämnden",
            "999 99 Lindvalla",
            "ring",
            "ingen",
            null,
            "2025/312",
            "blå",
            null,
            decisions("B-{år}-{nr}", true),
            ArchiveProfile.PDF_A_3A,
            new SignatureSettings(SignatureSettings.Level.LT, "tsa.example"),
            "Lindvalla",
            ArchiveAgents.UNKNOWN);
    InvalidSettingsException refused =
        catchThrowableOfType(
            InvalidSettingsException.class,
            () ->
                it.office
                    .setup()
                    .save(
                        it.admin,
                        now.version(),
                        new OfficeSettings(
                            wrong,
                            List.of(new UnitContact("Okänd enhet", "", "", "")),
                            List.of())));
    assertThat(refused.problems().stream().map(SettingsProblem::field))
        .contains(
            SettingsField.MUNICIPALITY,
            SettingsField.PHONE,
            SettingsField.EMAIL,
            SettingsField.APPEAL_COURT,
            SettingsField.COLOUR,
            SettingsField.REQUEST_NUMBERS,
            SettingsField.DECISION_NUMBERS,
            SettingsField.TIMESTAMP_URL,
            SettingsField.SDK_ADDRESS,
            SettingsField.UNIT);
    assertThat(refused.userMessage(Locale.ROOT)).contains("Kommun: Fyll i uppgiften.");
    assertThat(settings().settings()).isEqualTo(now.settings());
  }

  @Test
  void aPointOfDelegationIsAddedAndEndedButNeverRewrittenOrLost() {
    SettingsView now = settings();
    DelegationPoint first = now.settings().delegation().getFirst();
    DelegationPoint added =
        new DelegationPoint(
            "4.8", "kommunjurist", Set.of("REFUSAL"), false, TestOffice.TODAY, null);
    SettingsView saved = points(now, List.of(added, ended(first, LocalDate.of(2026, 12, 31))));
    assertThat(saved.settings().delegation())
        .containsExactly(ended(first, LocalDate.of(2026, 12, 31)), added);

    assertThat(points(saved, List.of()).settings().delegation()).hasSize(2);
    assertRefused(ended(first, TestOffice.TODAY.minusDays(1)), SettingsProblem.Fault.POINT_PAST);
    assertRefused(ended(first, LocalDate.of(2025, 1, 1)), SettingsProblem.Fault.POINT_DATES);
    assertRefused(
        new DelegationPoint(
            first.number(), first.function(), Set.of("FULL"), true, first.from(), null),
        SettingsProblem.Fault.POINT_CHANGED);
  }

  private static DelegationPoint ended(DelegationPoint point, LocalDate last) {
    return new DelegationPoint(
        point.number(), point.function(), point.kinds(), point.heavySecrecy(), point.from(), last);
  }

  private SettingsView points(SettingsView now, List<DelegationPoint> points) {
    return it.office
        .setup()
        .save(
            it.admin,
            now.version(),
            new OfficeSettings(now.settings().profile(), now.settings().units(), points));
  }

  private void assertRefused(DelegationPoint point, SettingsProblem.Fault fault) {
    SettingsView now = settings();
    assertThat(
            now.check()
                .problems(
                    new OfficeSettings(
                        now.settings().profile(), now.settings().units(), List.of(point))))
        .extracting(SettingsProblem::fault)
        .containsExactly(fault);
  }

  /** A pattern changes how the next number is written, never which one it is. */
  @Test
  void aNewPatternRenumbersNothingAndLeavesNoGap() {
    String first = it.office.cases().open(it.karin, it.caseId).number();
    assertThat(first).isEqualTo("Ä-2026-0001");
    save(cases("AKT {år}.{nr}", true));
    assertThat(it.office.cases().open(it.karin, it.caseId).number()).isEqualTo(first);
    assertThat(caseNumber(2026)).isEqualTo("AKT 2026.2");
    assertThat(caseNumber(2027)).isEqualTo("AKT 2027.1");
    save(cases("LÖP-{nr:3}", false));
    assertThat(caseNumber(2026)).isEqualTo("LÖP-003");
    assertThat(caseNumber(2025)).isEqualTo("LÖP-004");
    save(cases("Ä-{år}-{nr:4}", true));
    assertThat(caseNumber(2026)).isEqualTo("Ä-2026-0004");
    assertThat(caseNumber(2025)).isEqualTo("Ä-2025-0005");
  }

  @Test
  void anotherSeriesCannotTakeAPatternThatNumbersWereWrittenBy() {
    save(cases("AKT {år}.{nr}", true));
    assertThatThrownBy(() -> save(decisions("Ä-{år}-{nr}", true)))
        .isInstanceOf(InvalidSettingsException.class);
    // The requests of this office have not begun: nothing was written by their first pattern.
    NumberPatterns all = NumberPatterns.STANDARD;
    NumberPatterns moved =
        new NumberPatterns(
            new NumberPattern("AKT {år}.{nr}", true),
            new NumberPattern("R-{år}-{nr:4}", true),
            all.ownInitiatives(),
            new NumberPattern("B-{år}-{nr:4}", true),
            null);
    assertThat(save(moved).settings().profile().patterns()).isEqualTo(moved);
  }

  @Test
  void aCaseGetsADiaryNumberFromTheSeriesOrOneFromAnotherDiary() {
    CaseId other = newCase(2026);
    assertThatThrownBy(() -> it.office.registration().drawDiaryNumber(it.karin, it.caseId))
        .isInstanceOf(InvalidInputException.class);
    it.office.registration().noteDiaryNumber(it.karin, other, "KS-99");
    it.office.registration().noteDiaryNumber(it.karin, other, "KS-100");
    assertThat(it.office.cases().open(it.karin, other).diaryNumber()).isEqualTo("KS-100");

    save(diary("SN {år}/{nr}"));
    assertThat(it.office.registration().drawDiaryNumber(it.karin, it.caseId))
        .isEqualTo("SN 2026/1");
    assertThat(it.office.cases().open(it.karin, it.caseId).diaryNumber()).isEqualTo("SN 2026/1");
    assertThatThrownBy(() -> it.office.registration().drawDiaryNumber(it.karin, it.caseId))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> it.office.registration().noteDiaryNumber(it.karin, other, "sn 2026/2"))
        .isInstanceOf(InvalidInputException.class);
    assertThat(it.office.registration().drawDiaryNumber(it.karin, other)).isEqualTo("SN 2026/2");
    assertThat(it.office.audit().ofCase(it.karin, other))
        .anyMatch(event -> event.operation() == Operation.DIARY_NUMBER_SET);
  }
}
