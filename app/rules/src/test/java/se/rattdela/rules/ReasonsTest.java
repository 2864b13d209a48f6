package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.pack.PackLoader;

/** What officers and jurists read: reasons say what is so, and nothing that is not decided. */
class ReasonsTest {

  private final RuleEngine engine = new RuleEngine(PackLoader.shipped());

  private static Question police(
      LocalDate date, Harm harm, @Nullable Crime crime, Map<String, Boolean> judgements) {
    return new Question(
        "Q",
        date,
        "SOCIALNAMND",
        crime == null ? "PERSONAL" : "SUSPECTED_CRIME",
        List.of("OSL-26-1"),
        harm,
        30,
        "POLISMYNDIGHETEN",
        Initiative.REQUEST,
        "INVESTIGATE_CRIME",
        crime,
        new TreeMap<>(),
        new TreeMap<>(judgements));
  }

  private ProvisionResult result(Question question, String version) {
    return engine.evaluate(question).provisions().stream()
        .filter(p -> p.id().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  private static final Crime ASSAULT = new Crime("COMMITTED", "COMPLETED", "BRB_3", 0, true, 30);

  @Test
  void aFailedRequirementIsNotStatedAsAFinding() {
    ProvisionResult result =
        result(police(TODAY, Harm.NOT_EXCLUDED, ASSAULT, Map.of()), "SFB-110-31@2025-12-01");
    assertThat(result.reasons())
        .extracting(Reason::text)
        .allSatisfy(t -> assertThat(t).startsWith("Inte uppfyllt"));
  }

  @Test
  void anOpenLegalQuestionIsNotReportedAsDecided() {
    Question question =
        police(
            TODAY,
            Harm.NOT_EXCLUDED,
            ASSAULT,
            Map.of("needed", true, "secrecy-interest.overriding", false));
    ProvisionResult result = result(question, "OSL-10-15a@2025-12-01");
    assertThat(result.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(result.reasons())
        .singleElement()
        .satisfies(r -> assertThat(r.text()).startsWith("Obesvarat"))
        .satisfies(r -> assertThat(r.keys()).containsExactly("law.10-23-bars-15a"));
  }

  @Test
  void aTrapIsNotNamedBeforeItHasSprung() {
    ProvisionResult result =
        result(police(TODAY, Harm.UNKNOWN, null, Map.of("needed", true)), "L2025-170-6@2025-04-01");
    assertThat(result.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(result.reasons()).allSatisfy(r -> assertThat(r.trap()).isNull());
  }

  @Test
  void theCarrierAsksNothingAboutADutyThatNobodyInvokes() {
    Question question = police(TODAY, Harm.NOT_EXCLUDED, null, Map.of()).withFacts(Map.of());
    Question contact =
        new Question(
            "Q",
            question.date(),
            question.holder(),
            "CONTACT_DETAILS",
            question.secrecy(),
            question.harm(),
            question.subjectAge(),
            question.recipient(),
            question.initiative(),
            question.purpose(),
            null,
            question.facts(),
            question.judgements());
    ProvisionResult result = result(contact, "OSL-10-28@2009-06-30");
    assertThat(result.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(result.reasons())
        .flatExtracting(Reason::keys)
        .doesNotContain("law.duty-under-10-28");
  }

  @Test
  void aThresholdReachedWhateverTheFormGivesItsProvision() {
    Crime grave = new Crime("COMMITTED", null, "OTHER", 24, true, 30);
    Answer answer =
        engine.evaluate(
            police(
                TODAY, Harm.NOT_EXCLUDED, grave, Map.of("concerns-crime", true, "needed", false)));
    assertThat(answer.outcome()).isEqualTo(Outcome.MAY);
    assertThat(answer.applies()).containsExactly("OSL-10-23@2025-04-01");
  }

  @Test
  void aBoardForDisabilityServicesAnswersOtherBoardsUnderTheOldAct() {
    Question question =
        new Question(
            "Q",
            LocalDate.of(2025, 6, 30),
            "LSS_NAMND",
            "CASE_EXISTS",
            List.of("OSL-26-1"),
            Harm.NOT_EXCLUDED,
            30,
            "SOCIALTJANST_SAMMA_KOMMUN",
            Initiative.REQUEST,
            "CASE_HANDLING",
            null,
            new TreeMap<>(),
            new TreeMap<>());
    assertThat(engine.verdict(question).outcome()).isEqualTo(Outcome.MUST);
  }

  @Test
  void aDutyAppliesThoughTheHarmTestIsNotMade() {
    Question question =
        new Question(
            "Q",
            TODAY,
            "SOCIALNAMND",
            "PAID_ECONOMIC_AID",
            List.of("OSL-26-1"),
            Harm.UNKNOWN,
            30,
            "FORSAKRINGSKASSAN",
            Initiative.REQUEST,
            "CORRECT_PAYMENT",
            null,
            new TreeMap<>(),
            new TreeMap<>());
    assertThat(result(question, "SOL-15-4@2025-07-01").status()).isEqualTo(Status.APPLIES);
    assertThat(engine.verdict(question).stillPossible())
        .containsExactly(Outcome.MUST, Outcome.NOT_SECRET);
  }
}
