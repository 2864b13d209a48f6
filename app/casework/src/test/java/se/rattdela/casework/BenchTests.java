package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.rulebook.DiffLine;
import se.rattdela.casework.rulebook.LegalQuestion;
import se.rattdela.casework.rulebook.ProvisionWording;
import se.rattdela.casework.rulebook.SavedScenario;
import se.rattdela.casework.rulebook.StatuteImport;
import se.rattdela.casework.rulebook.WordingState;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;

/** Trying the rules and their wordings; run in the office of the class that has them. */
interface BenchTests extends RulebookSteps {
  @Test
  default void aScenarioIsKeptWithoutAnyonesNumber() {
    SavedScenario saved =
        book()
            .saveScenario(
                it().jurist,
                "Försäkringskassan frågar – åäö",
                RulebookSteps.question(),
                Outcome.OPEN,
                "Från mötet.");
    assertThat(book().scenarios(it().karin))
        .filteredOn(each -> each.id().equals(saved.id()))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.name()).isEqualTo("Försäkringskassan frågar – åäö");
          assertThat(each.question().id()).isEqualTo("scenario");
          assertThat(each.question().recipient()).isEqualTo("FORSAKRINGSKASSAN");
          assertThat(each.expected()).isEqualTo(Outcome.OPEN);
        });
    RulebookSteps.fails(
        ErrorCode.INVALID_INPUT,
        () ->
            book()
                .saveScenario(
                    it().jurist,
                    "Elias 20051026-2397",
                    RulebookSteps.question(),
                    Outcome.OPEN,
                    ""));
    RulebookSteps.fails(
        ErrorCode.INVALID_INPUT,
        () ->
            book()
                .saveScenario(
                    it().jurist, saved.name(), RulebookSteps.question(), Outcome.OPEN, ""));
    RulebookSteps.fails(
        ErrorCode.QUESTION_INVALID,
        () ->
            book()
                .saveScenario(
                    it().jurist,
                    "Okänd kod",
                    new Question(
                        "x",
                        TestOffice.TODAY,
                        "SOCIALNAMND",
                        "FINNS_INTE",
                        List.of(),
                        Harm.UNKNOWN,
                        null,
                        "FORSAKRINGSKASSAN",
                        null,
                        "SOCIAL_INSURANCE",
                        null,
                        new TreeMap<>(),
                        new TreeMap<>()),
                    Outcome.OPEN,
                    ""));
    book().removeScenario(it().chief, saved.id(), saved.version());
    assertThat(book().scenarios(it().karin))
        .extracting(SavedScenario::id)
        .doesNotContain(saved.id());
    assertThat(events(Operation.SCENARIO_SAVED)).noneMatch(each -> each.contains("Försäkrings"));
  }

  private static byte[] statute(String word) {
    return ("Offentlighets- och sekretesslag (2009:400)\nSFS nr: 2009:400\n\n"
            + "10 kap. Sekretessbrytande bestämmelser\n\nUnga\n\n18 a §   Hittepå om åäö för "
            + word
            + "\nslutet av raden. Lag (2025:179).\n\nNästa rubrik\n\n18 b §   Annan text.\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  default void aWordingThatDriftsIsShownLineByLine() {
    assertThat(book().wording(it().karin, "OSL-10-18a").state())
        .isEqualTo(WordingState.NEVER_REVIEWED);
    StatuteImport first = book().importStatute(it().jurist, "2009:400", statute("prov"));
    assertThat(result(first, "OSL-10-18a")).isEqualTo(StatuteImport.Result.NEW);
    assertThat(result(first, "OSL-6-5")).isEqualTo(StatuteImport.Result.NOT_FOUND);
    ProvisionWording wording = book().wording(it().karin, "OSL-10-18a");
    assertThat(wording.text())
        .isEqualTo("18 a § Hittepå om åäö för prov slutet av raden. Lag (2025:179).");
    assertThatThrownBy(() -> book().confirmWording(it().jurist, "OSL-10-18a", "0".repeat(64)))
        .isInstanceOf(ConflictException.class);
    ProvisionWording reviewed = book().confirmWording(it().jurist, "OSL-10-18a", wording.sha256());
    assertThat(reviewed.state()).isEqualTo(WordingState.MATCHES);
    assertThat(reviewed.reviewedByName()).isEqualTo("Lena Juhlin");
    assertThat(reviewed.reviewedVersion()).isEqualTo("OSL-10-18a@2025-04-01");

    StatuteImport again = book().importStatute(it().chief, "2009:400", statute("prov"));
    assertThat(result(again, "OSL-10-18a")).isEqualTo(StatuteImport.Result.MATCHES);
    StatuteImport third = book().importStatute(it().chief, "2009:400", statute("övning"));
    assertThat(result(third, "OSL-10-18a")).isEqualTo(StatuteImport.Result.DRIFTED);
    assertThat(book().wording(it().karin, "OSL-10-18a").difference())
        .containsExactly(
            new DiffLine(DiffLine.Kind.REMOVED, wording.text()),
            new DiffLine(DiffLine.Kind.ADDED, wording.text().replace("prov", "övning")));
    assertThat(book().wordings(it().karin))
        .filteredOn(each -> each.state() == WordingState.DRIFTED)
        .extracting(ProvisionWording::provisionId)
        .containsExactly("OSL-10-18a");
    RulebookSteps.fails(
        ErrorCode.STATUTE_UNREADABLE,
        () -> book().importStatute(it().jurist, "2025:400", statute("prov")));
    assertThat(book().importWording(it().jurist, "OSL-10-18a", "18 a §   Hittepå\nom åäö.").state())
        .isEqualTo(WordingState.DRIFTED);
  }

  private static StatuteImport.Result result(StatuteImport imported, String provision) {
    return imported.provisions().stream()
        .filter(each -> each.provisionId().equals(provision))
        .findFirst()
        .orElseThrow()
        .result();
  }

  @Test
  default void theQuestionsOfLawStandInAList() {
    assertThat(book().legalQuestions(it().karin))
        .extracting(LegalQuestion::key)
        .contains("law.10-23-bars-15a", "law.10-21-covers-attempt");
    it().office
        .assessments()
        .decideLegalQuestion(
            it().jurist,
            "law.10-21-covers-attempt",
            new NewStand(false, 0),
            "Ordalagen räcker inte.");

    assertThat(book().legalQuestions(it().karin))
        .filteredOn(each -> each.key().equals("law.10-21-covers-attempt"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.stand().value()).isFalse();
          assertThat(each.stand().byName()).isEqualTo("Lena Juhlin");
          assertThat(each.provisions()).contains("10 kap. 21 § OSL");
          assertThat(each.text()).contains("försök", "?");
        });
  }
}
