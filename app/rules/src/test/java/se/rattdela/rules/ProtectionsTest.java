package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.reference.RandomQuestions;

/** Each secrecy of an item is told by itself: which one is broken, by what, and which stands. */
class ProtectionsTest {

  private final RuleEngine engine = new RuleEngine(PackLoader.shipped());

  private static Question police(
      List<String> secrecy, Map<String, Boolean> facts, Map<String, Boolean> judgements) {
    return new Question(
        "Q",
        LocalDate.of(2026, 3, 16),
        "SOCIALNAMND",
        "PERSONAL",
        secrecy,
        Harm.NOT_EXCLUDED,
        30,
        "POLISMYNDIGHETEN",
        Initiative.OWN,
        "PREVENT_CRIME",
        null,
        new TreeMap<>(facts),
        new TreeMap<>(judgements));
  }

  private static final Map<String, Boolean> MET =
      Map.of("needed", true, "secrecy-interest.overriding", false);

  @Test
  void oneSecrecyIsBrokenWhileAnotherStandsBecauseOfAnExclusion() {
    Explanation explained = engine.explain(police(List.of("OSL-26-1", "OSL-24-8"), Map.of(), MET));
    assertThat(explained.answer().outcome()).isEqualTo(Outcome.MUST_NOT);
    ProtectionMark broken = explained.protections().getFirst();
    assertThat(broken.hinders()).isFalse();
    assertThat(broken.brokenBy()).containsExactly("OSL-10-15a@2025-12-01");
    assertThat(broken.barriers()).isEmpty();
    ProtectionMark stands = explained.protections().getLast();
    assertThat(stands.hinders()).isTrue();
    assertThat(stands.brokenBy()).isEmpty();
    assertThat(stands.barriers())
        .extracting(ProtectionMark.Barrier::version)
        .contains("OSL-10-15a@2025-12-01");
    assertThat(stands.barriers()).extracting(each -> each.reason().trap()).contains("15A_EXCLUDED");
  }

  @Test
  void aSecrecyThatDoesNotStandHindersNothing() {
    Explanation explained =
        engine.explain(
            police(List.of("OSL-26-1", "OSL-26-3"), Map.of("item.decision-26-7", true), MET));
    assertThat(explained.answer().outcome()).isEqualTo(Outcome.MUST_NOT);
    assertThat(explained.protections())
        .extracting(ProtectionMark::stands)
        .containsExactly(Truth.FALSE, Truth.TRUE);
    assertThat(explained.protections())
        .extracting(ProtectionMark::hinders)
        .containsExactly(false, true);
  }

  @Test
  void anOpenAnswerIsNeverToldAsAHindranceNorAsABreach() {
    ProtectionMark mark =
        engine.explain(police(List.of("OSL-26-1"), Map.of(), Map.of())).protections().getFirst();
    assertThat(mark.broken()).isEqualTo(Truth.UNKNOWN);
    assertThat(mark.hinders()).isFalse();
    assertThat(mark.barriers()).isEmpty();
  }

  @Test
  void theMarksAgreeWithTheOutcomeAndWithWhatEachProvisionOverrides() {
    RandomQuestions questions = new RandomQuestions(engine.pack());
    for (long seed = 70_000; seed < 70_400; seed++) {
      Question question = questions.question(seed);
      Explanation explained = engine.explain(question);
      Answer answer = explained.answer();
      assertThat(explained.protections())
          .extracting(ProtectionMark::secrecy)
          .isEqualTo(question.secrecy());
      for (ProtectionMark mark : explained.protections()) {
        assertThat(mark.brokenBy())
            .as("%s %s", question.id(), mark.secrecy())
            .containsExactlyElementsOf(
                answer.provisions().stream()
                    .filter(each -> each.overrides().contains(mark.secrecy()))
                    .map(ProvisionResult::id)
                    .toList());
        if (mark.hinders()) {
          assertThat(answer.outcome()).as(question.id()).isEqualTo(Outcome.MUST_NOT);
        }
      }
    }
  }
}
