package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.json.AnswerWriter;
import se.rattdela.rules.json.QuestionReader;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackBinder;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SourceNode;
import se.rattdela.rules.reference.RandomQuestions;
import se.rattdela.rules.source.PackSource;

/** What must not matter to an answer, and what an answer must have in common with others. */
class EngineInvariantsTest {

  private static final Path SOURCES = Path.of("src/main/resources/se/rattdela/rules/pack");

  private final RulePack pack = PackLoader.shipped();
  private final RuleEngine engine = new RuleEngine(pack);
  private final RandomQuestions questions = new RandomQuestions(pack);

  private Stream<Question> questions(int count) {
    return LongStream.range(50_000, 50_000 + count).mapToObj(questions::question);
  }

  @Test
  void theOrderOfFilesAndOfListsInThemDoesNotMatter() throws IOException {
    PackSource source = PackSource.read(SOURCES);
    Random random = new Random(7);
    List<SourceNode> rules = new ArrayList<>();
    source.rules().forEach(r -> rules.add(SourceTrees.shuffled(r, random)));
    Collections.shuffle(rules, random);
    assertThat(rules).isNotEqualTo(source.rules());
    RuleEngine other =
        new RuleEngine(
            new PackBinder().bind(source.manifest(), source.vocabulary(), rules, pack.sha256()));
    questions(600)
        .forEach(q ->
            assertThat(unordered(other.evaluate(q)))
                .as(q.id())
                .isEqualTo(unordered(engine.evaluate(q))));
  }

  /** An answer with its reasons as sets: they are listed in the order of the rule file. */
  private static List<Object> unordered(Answer answer) {
    List<Object> all = new ArrayList<>();
    all.add(List.of(answer.outcome(), answer.stillPossible(), answer.open(), answer.applies()));
    all.add(new HashSet<>(answer.changes()));
    for (ProvisionResult result : answer.provisions()) {
      all.add(
          List.of(
              result.id(), result.status(), result.overrides(), new HashSet<>(result.reasons())));
    }
    return all;
  }

  @Test
  void aFactThatNoRuleNamesChangesNothing() throws IOException {
    PackSource source = PackSource.read(SOURCES);
    SourceNode fact =
        Objects.requireNonNull(
            entry(Objects.requireNonNull(entry(source.vocabulary(), "facts")), "court.order"));
    SourceNode words = SourceTrees.with(source.vocabulary(), "facts", "nobody.asks", fact);
    RuleEngine other =
        new RuleEngine(
            new PackBinder().bind(source.manifest(), words, source.rules(), pack.sha256()));
    questions(300)
        .forEach(q -> {
          Answer without = other.evaluate(q);
          for (boolean value : new boolean[] {false, true}) {
            Map<String, Boolean> facts = new TreeMap<>(q.facts());
            facts.put("nobody.asks", value);
            Answer with = other.evaluate(q.withFacts(facts));
            assertThat(unordered(with)).as(q.id()).isEqualTo(unordered(without));
          }
        });
  }

  private static @Nullable SourceNode entry(SourceNode node, String key) {
    return node instanceof SourceNode.Mapping(var place, var entries)
            && entries.get(key) instanceof SourceNode.Entry(var at, var value)
        ? value
        : null;
  }

  @Test
  void withoutAProvisionThatDoesNotApplyTheOutcomeStands() throws IOException {
    PackSource source = PackSource.read(SOURCES);
    List<SourceNode> rules = source.rules().stream().map(SourceTrees::withoutOrder).toList();
    Map<Integer, RuleEngine> engines = new HashMap<>();
    Random random = new Random(8);
    int[] removed = {0};
    questions(400)
        .forEach(q -> {
          int index = random.nextInt(12) * rules.size() / 12;
          String id = pack.provisions().get(index).id();
          boolean mayApply =
              engine.trace(q).stream()
                  .filter(r -> r.id().startsWith(id + "@"))
                  .anyMatch(r -> r.status() == Status.APPLIES || r.status() == Status.UNDETERMINED);
          if (!mayApply) {
            RuleEngine other = engines.computeIfAbsent(index, i -> without(source, rules, id));
            assertThat(other.pack().provision(id)).isNull();
            assertThat(other.verdict(q)).as(q.id() + " without " + id).isEqualTo(engine.verdict(q));
            removed[0]++;
          }
        });
    assertThat(removed[0]).isGreaterThan(200);
  }

  private static RuleEngine without(PackSource source, List<SourceNode> rules, String id) {
    List<SourceNode> rest =
        rules.stream()
            .filter(r ->
                !(entry(r, "id") instanceof SourceNode.Scalar(var at, Object value)
                    && id.equals(value)))
            .toList();
    return new RuleEngine(new PackBinder().bind(source.manifest(), source.vocabulary(), rest, "x"));
  }

  @Test
  void traceIsTheProvisionsOfTheWholeAnswer() {
    questions(500)
        .forEach(q -> assertThat(engine.trace(q)).isEqualTo(engine.evaluate(q).provisions()));
  }

  @Test
  void verdictIsTheOutcomeOfTheWholeAnswer() {
    questions(500)
        .forEach(q -> {
          Answer answer = engine.evaluate(q);
          assertThat(engine.verdict(q))
              .isEqualTo(new Verdict(answer.outcome(), answer.stillPossible(), answer.open()));
        });
  }

  @Test
  void aQuestionReadBackIsTheSameAndIsAnsweredWithTheSameBytes() {
    QuestionReader reader = new QuestionReader();
    RuleEngine second = new RuleEngine(PackLoader.shipped());
    questions(500)
        .forEach(q -> {
          String written = QuestionWriter.write(q);
          Question read = reader.question(reader.entries(written).getFirst());
          assertThat(read).isEqualTo(q);
          assertThat(QuestionWriter.write(read)).isEqualTo(written);
          assertThat(AnswerWriter.write(second.evaluate(read)))
              .isEqualTo(AnswerWriter.write(engine.evaluate(q)));
        });
  }

  @Test
  void anOutcomeStaysAmongThosePossibleWhenOneMoreThingIsKnown() {
    questions(400)
        .forEach(q -> {
          Verdict less = engine.verdict(q);
          for (OpenKey open : less.open()) {
            for (Question more : answers(q, open.key())) {
              Verdict then = engine.verdict(more);
              assertThat(less.stillPossible())
                  .as(q.id() + " " + open)
                  .containsAll(then.stillPossible());
              assertThat(then.open()).as(q.id()).doesNotContain(open);
            }
          }
        });
  }

  /** The question with a fact or a judgement answered both ways, where that contradicts nothing. */
  private List<Question> answers(Question q, String key) {
    List<Question> all = new ArrayList<>();
    for (boolean value : new boolean[] {false, true}) {
      Map<String, Boolean> answers = new TreeMap<>();
      answers.put(key, value);
      if (pack.vocabulary().facts().containsKey(key)) {
        answers.putAll(q.facts());
        all.add(q.withFacts(answers));
      } else if (pack.vocabulary().judgements().containsKey(key)) {
        answers.putAll(q.judgements());
        all.add(q.withJudgements(answers));
      }
    }
    return all.stream().filter(this::allowed).toList();
  }

  private boolean allowed(Question q) {
    try {
      engine.verdict(q);
      return true;
    } catch (InvalidQuestionException e) {
      return false;
    }
  }
}
