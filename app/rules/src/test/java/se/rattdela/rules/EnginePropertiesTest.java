package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.json.AnswerWriter;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** What the engine promises for every question, tried on random ones. */
class EnginePropertiesTest {

  private static final int QUESTIONS = 2000;
  private static final int MOST_COMPLETIONS = 4000;

  private final RulePack pack = PackLoader.shipped();
  private final RuleEngine engine = new RuleEngine(pack);

  private interface Check {
    void on(Question known, List<String> forgotten, Question asked);
  }

  private void forRandomQuestions(long seed, Check check) {
    forRandomQuestions(seed, QUESTIONS, check);
  }

  private void forRandomQuestions(long seed, int count, Check check) {
    QuestionGenerator generator = new QuestionGenerator(pack, seed);
    for (int i = 0; i < count; i++) {
      Question known = generator.known();
      List<String> forgotten = generator.someKeys(known, 4);
      check.on(known, forgotten, generator.forget(known, forgotten));
    }
  }

  @Test
  void completionIsTheSameAsTryingEveryAnswer() {
    int[] open = {0};
    forRandomQuestions(
        11,
        3 * QUESTIONS,
        (known, forgotten, asked) -> {
          Map<List<Object>, Outcome> outcomes = new HashMap<>();
          complete(asked, forgotten, new ArrayList<>(), outcomes);
          if (outcomes.isEmpty() || outcomes.size() > MOST_COMPLETIONS) {
            return;
          }
          Set<Outcome> possible = EnumSet.copyOf(outcomes.values());
          Verdict verdict = engine.verdict(asked);
          assertThat(verdict.stillPossible()).containsExactlyElementsOf(possible);
          assertThat(verdict.outcome())
              .isEqualTo(possible.size() == 1 ? possible.iterator().next() : Outcome.OPEN);
          assertThat(verdict.open().stream().map(OpenKey::key).toList())
              .as(asked.toString())
              .containsExactlyElementsOf(deciding(forgotten, outcomes));
          open[0] += possible.size() > 1 ? 1 : 0;
        });
    assertThat(open[0]).as("questions that were really open").isGreaterThan(100);
  }

  private void complete(
      Question question,
      List<String> keys,
      List<Object> chosen,
      Map<List<Object>, Outcome> outcomes) {
    if (chosen.size() == keys.size()) {
      try {
        outcomes.put(List.copyOf(chosen), engine.verdict(question).outcome());
      } catch (InvalidQuestionException e) {
        // A way of answering that contradicts itself is left out.
      }
      return;
    }
    String key = keys.get(chosen.size());
    Vocabulary.Field field = pack.vocabulary().fields().get(key);
    for (Object value : field == null ? List.<Object>of(false, true) : field.values()) {
      List<Object> next = new ArrayList<>(chosen);
      next.add(value);
      complete(
          QuestionGenerator.with(pack.vocabulary(), question, key, value), keys, next, outcomes);
    }
  }

  private static Set<String> deciding(List<String> keys, Map<List<Object>, Outcome> outcomes) {
    Set<String> deciding = new TreeSet<>();
    for (int i = 0; i < keys.size(); i++) {
      Map<List<Object>, Set<Outcome>> others = new LinkedHashMap<>();
      for (Map.Entry<List<Object>, Outcome> entry : outcomes.entrySet()) {
        List<Object> rest = new ArrayList<>(entry.getKey());
        rest.remove(i);
        others.computeIfAbsent(rest, k -> EnumSet.noneOf(Outcome.class)).add(entry.getValue());
      }
      if (others.values().stream().anyMatch(o -> o.size() > 1)) {
        deciding.add(keys.get(i));
      }
    }
    return deciding;
  }

  @Test
  void knowingMoreNeverTurnsASettledOutcomeAround() {
    forRandomQuestions(
        12,
        (known, forgotten, asked) -> {
          Verdict less = engine.verdict(asked);
          Outcome more = engine.verdict(known).outcome();
          assertThat(less.stillPossible()).contains(more);
          if (less.outcome() != Outcome.OPEN) {
            assertThat(more).isEqualTo(less.outcome());
          }
        });
  }

  @Test
  void knowingMoreNeverTurnsAStatusAround() {
    forRandomQuestions(
        13,
        (known, forgotten, asked) -> {
          List<ProvisionResult> less = engine.evaluate(asked).provisions();
          List<ProvisionResult> more = engine.evaluate(known).provisions();
          for (int i = 0; i < less.size(); i++) {
            if (less.get(i).status() != Status.UNDETERMINED) {
              assertThat(more.get(i).status())
                  .as(less.get(i).id() + " " + asked)
                  .isEqualTo(less.get(i).status());
            }
          }
        });
  }

  @Test
  void everyReportedChangeIsTrueAndNoOtherSingleChangeMatters() {
    QuestionGenerator generator = new QuestionGenerator(pack, 14);
    for (int i = 0; i < 150; i++) {
      Question known = generator.known();
      Question asked = generator.forget(known, generator.someKeys(known, 2));
      Answer answer = engine.evaluate(asked);
      Set<String> reported = new TreeSet<>();
      answer.changes().forEach(c -> reported.add(c.key() + "=" + c.to() + "→" + c.outcome()));
      Set<String> found = new TreeSet<>();
      for (Alternatives.Alternative other : Alternatives.of(asked, pack.vocabulary())) {
        try {
          Outcome then = engine.verdict(other.question()).outcome();
          if (then != answer.outcome()) {
            found.add(other.key() + "=" + other.to() + "→" + then);
          }
        } catch (InvalidQuestionException e) {
          // A change that contradicts the rest is no change to report.
        }
      }
      assertThat(reported).isEqualTo(found);
    }
  }

  @Test
  void theSameQuestionGivesTheSameBytes() {
    RuleEngine second = new RuleEngine(PackLoader.shipped());
    forRandomQuestions(
        15,
        (known, forgotten, asked) ->
            assertThat(AnswerWriter.write(second.evaluate(asked)))
                .isEqualTo(AnswerWriter.write(engine.evaluate(asked))));
  }

  @Test
  void aVersionCountsOnItsDaysAndOnNoOther() {
    QuestionGenerator generator = new QuestionGenerator(pack, 16);
    for (Version version : pack.versions()) {
      Question question = generator.known();
      assertThat(status(question, version, version.from().minusDays(1)))
          .isEqualTo(Status.NOT_IN_FORCE);
      assertThat(status(question, version, version.from())).isNotEqualTo(Status.NOT_IN_FORCE);
      LocalDate to = version.to();
      if (to != null) {
        assertThat(status(question, version, to)).isNotEqualTo(Status.NOT_IN_FORCE);
        assertThat(status(question, version, to.plusDays(1))).isEqualTo(Status.NOT_IN_FORCE);
      }
    }
  }

  private Status status(Question question, Version version, LocalDate day) {
    return engine.evaluate(question.on(day, question.subjectAge())).provisions().stream()
        .filter(p -> p.id().equals(version.id()))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @Test
  void listsEveryVersionSortedAndGivesAReasonForEveryNo() {
    forRandomQuestions(
        17,
        (known, forgotten, asked) -> {
          Answer answer = engine.evaluate(asked);
          assertThat(answer.provisions())
              .hasSize(pack.versions().size())
              .isSortedAccordingTo(Comparator.comparing(ProvisionResult::id));
          for (ProvisionResult result : answer.provisions()) {
            assertThat(result.reasons().isEmpty())
                .as(result + " " + asked)
                .isEqualTo(result.status() == Status.APPLIES);
          }
          assertThat(answer.open().isEmpty()).isEqualTo(answer.outcome() != Outcome.OPEN);
        });
  }

  @Test
  void aSettledPermissionOrDutyNamesItsProvision() {
    forRandomQuestions(
        19,
        (known, forgotten, asked) -> {
          Answer answer = engine.evaluate(asked);
          boolean leave = answer.outcome() == Outcome.MAY || answer.outcome() == Outcome.MUST;
          // Who took the first step can be all that tells two duties apart; then neither is named.
          if (leave && asked.initiative() != null) {
            assertThat(answer.applies()).as(asked.toString()).isNotEmpty();
          }
        });
  }

  @Test
  void anUnansweredJudgementIsNeverTakenAsPermission() {
    forRandomQuestions(
        18,
        (known, forgotten, asked) -> {
          Outcome settled = engine.verdict(asked).outcome();
          if (settled == Outcome.MAY || settled == Outcome.MUST) {
            assertThat(engine.verdict(known).outcome()).isEqualTo(settled);
          }
        });
  }
}
