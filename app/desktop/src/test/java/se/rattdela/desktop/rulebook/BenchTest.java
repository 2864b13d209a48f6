package se.rattdela.desktop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Status;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

class BenchTest {
  private final RulePack pack = PackLoader.shipped();
  private final RuleEngine engine = new RuleEngine(pack);
  private final List<WorkedCase> cases = WorkedCases.shipped().all();
  private final Provision young = Objects.requireNonNull(pack.provision("OSL-10-18a"));

  @Test
  void everyWordingBeginsWithAQuestionThatTheEngineAnswers() {
    for (Version version : pack.versions()) {
      Question withCase = Questions.begin(version, cases, pack.vocabulary());
      Question without = Questions.begin(version, List.of(), pack.vocabulary());
      assertThat(version.inForceOn(withCase.date())).as(version.id()).isTrue();
      assertThat(engine.evaluate(withCase).outcome()).as(version.id()).isNotNull();
      assertThat(engine.evaluate(without).outcome()).as(version.id()).isNotNull();
    }
  }

  @Test
  void aWordingBeginsWithACaseInWhichItApplies() {
    Version last = young.versions().getLast();
    Question question = Questions.begin(last, cases, pack.vocabulary());
    assertThat(engine.evaluate(question).applies()).contains(last.id());
  }

  @Test
  void theAnswerNamesTheNearestDayWithAnotherOne() {
    Question april =
        Questions.withRecipient(
            Questions.begin(young.versions().getLast(), cases, pack.vocabulary()), "TULLVERKET");
    Question march = april.on(LocalDate.of(2025, 3, 31), april.subjectAge());
    BenchAnswer answer = BenchAnswer.of(engine, march, young);
    assertThat(answer.verdict().outcome()).isEqualTo(Outcome.MUST_NOT);
    assertThat(answer.days())
        .extracting(BenchAnswer.OtherDay::day)
        .containsExactly(LocalDate.of(2025, 4, 1));
    assertThat(answer.days().getFirst().verdict().outcome()).isEqualTo(Outcome.MAY);
    assertThat(Objects.requireNonNull(answer.of(young)).result().status())
        .isEqualTo(Status.DOES_NOT_APPLY);
    assertThat(answer.others(young)).hasSize(pack.provisions().size() - 1);
  }

  @Test
  void whatAWordingAsksAboutStandsInItsOwnOrder() {
    AskedKeys asked =
        AskedKeys.of(pack.vocabulary(), List.of(young.versions().getLast()), Set.of());
    assertThat(asked.judgements())
        .containsExactly("risk.concrete-circumstances", "not-inappropriate");
    assertThat(asked.facts()).isEmpty();
    assertThat(asked.crime()).isTrue();
  }

  @Test
  void anAnswerCanBeGivenChangedAndTakenBack() {
    Question none = Questions.begin(young.versions().getLast(), List.of(), pack.vocabulary());
    Question yes = Questions.withAnswer(none, "not-inappropriate", true, pack.vocabulary());
    assertThat(yes.judgements()).containsEntry("not-inappropriate", true);
    Question fact = Questions.withAnswer(yes, "consent.on-file", false, pack.vocabulary());
    assertThat(fact.facts()).containsEntry("consent.on-file", false);
    assertThat(
            Questions.withAnswer(fact, "not-inappropriate", null, pack.vocabulary()).judgements())
        .isEmpty();
  }

  @Test
  void aSuspectedCrimeAlwaysHasACrime() {
    Question none = Questions.begin(young.versions().getLast(), List.of(), pack.vocabulary());
    Question suspected = Questions.withCategory(none.withCrime(null), "SUSPECTED_CRIME");
    assertThat(suspected.crime()).isNotNull();
    assertThat(engine.evaluate(suspected).outcome()).isNotNull();
  }

  @Test
  void theCasesOfAProvisionAreThoseThatNameIt() {
    List<ControlCase> controls = ControlCase.of(young, cases);
    assertThat(controls).hasSizeGreaterThan(20).hasSizeLessThan(cases.size());
    assertThat(controls).allMatch(each -> each.differences(engine).isEmpty());
    assertThat(controls).noneMatch(each -> "OSL-10-27".equals(each.worked().provision()));
  }
}
