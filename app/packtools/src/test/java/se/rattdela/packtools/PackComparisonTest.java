package se.rattdela.packtools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.rules.Message;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.source.PackSource;

/** What a change in a rule file does to the answers, against the shipped pack. */
class PackComparisonTest {

  private static final Path SOURCES = Path.of("../rules/src/main/resources/se/rattdela/rules/pack");

  @TempDir Path folder;

  private final RulePack shipped = PackLoader.shipped();

  @BeforeEach
  void copySources() throws IOException {
    Files.createDirectories(folder.resolve("provisions"));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(SOURCES.relativize(file).toString()));
      }
    }
  }

  private RulePack with(String file, String good, String bad) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(good);
    Files.writeString(path, text.replace(good, bad));
    return PackSource.read(folder).compile().pack();
  }

  @Test
  void aPackDoesNotDifferFromItself() {
    assertThat(PackComparison.compare(shipped, shipped)).isEmpty();
    assertThat(OtherChanges.between(shipped, shipped)).isEmpty();
  }

  @Test
  void tellsWhoIsAffectedByARecipientTakenAway() throws IOException {
    RulePack changed = with("provisions/OSL-10-18a.yaml", ", TULLVERKET]", "]");

    List<ChangedClass> classes = PackComparison.compare(shipped, changed);

    assertThat(classes)
        .isNotEmpty()
        .allSatisfy(c -> {
          assertThat(c.subject()).isEqualTo("OSL-10-18a");
          assertThat(c.switching()).contains("OSL-10-18a@2025-04-01");
          assertThat(c.description())
              .extracting(Message::swedish)
              .contains("Mottagare: Tullverket");
          assertThat(c.example().recipient()).isEqualTo("TULLVERKET");
          assertThat(new RuleEngine(shipped).verdict(c.example()).outcome()).isEqualTo(c.before());
          assertThat(new RuleEngine(changed).verdict(c.example()).outcome()).isEqualTo(c.after());
        })
        .anySatisfy(c -> {
          assertThat(c.before()).isEqualTo(Outcome.MAY);
          assertThat(c.after()).isEqualTo(Outcome.MUST_NOT);
        });
    assertThat(OtherChanges.between(shipped, changed)).hasSize(1);
  }

  @Test
  void everyRandomQuestionThatDiffersBelongsToAClass() throws IOException {
    with(
        "provisions/OSL-10-27.yaml", "judgement: disclosure-interest.obvious", "judgement: needed");
    with(
        "provisions/OSL-10-23.yaml",
        "{crime.minimumMonths: {from: 6}}",
        "{crime.minimumMonths: {from: 9}}");
    RulePack changed =
        with("provisions/OSL-10-15a.yaml", "from: \"2025-12-01\"", "from: \"2025-10-01\"");
    PackComparison comparison = new PackComparison(shipped, changed);
    RuleEngine older = new RuleEngine(shipped);
    RuleEngine newer = new RuleEngine(changed);
    List<Question> different = new ArrayList<>();
    for (Question question : questions(4000)) {
      if (older.verdict(question).outcome() != newer.verdict(question).outcome()) {
        different.add(question);
      }
    }

    assertThat(different).as("questions that differ").hasSizeGreaterThan(20);
    assertThat(different).allSatisfy(q -> assertThat(comparison.covers(q)).isTrue());
    assertThat(comparison.classes())
        .extracting(ChangedClass::subject)
        .contains("OSL-10-15a", "OSL-10-23", "OSL-10-27");
  }

  /** Worked cases turned a little: another day, recipient or purpose, some answers forgotten. */
  private List<Question> questions(int count) {
    Random random = new Random(7);
    List<WorkedCase> cases =
        WorkedCases.shipped().all().stream()
            .filter(c ->
                c.id().startsWith("OSL-10-15a")
                    || c.id().startsWith("OSL-10-27")
                    || c.id().startsWith("OSL-10-23")
                    || c.version() == null)
            .toList();
    List<String> purposes = List.copyOf(shipped.vocabulary().purposes().keySet());
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Question question = cases.get(random.nextInt(cases.size())).question();
      if (random.nextInt(3) == 0) {
        question = question.on(question.date().plusDays(random.nextInt(120) - 60), 20);
      }
      if (random.nextInt(4) == 0) {
        String purpose = purposes.get(random.nextInt(purposes.size()));
        question = Answers.with(question, CodeField.PURPOSE, purpose);
      }
      if (random.nextInt(4) == 0) {
        question = question.withJudgements(new TreeMap<>());
      }
      questions.add(question);
    }
    return questions;
  }

  @Test
  void packsWithOtherWordsAreCompared() throws IOException {
    with(
        "vocabulary.yaml",
        "  RIKSDAGEN:\n",
        "  NY_MYNDIGHET:\n    label: \"Ny myndighet\"\n    groups: [authority]\n  RIKSDAGEN:\n");
    RulePack changed =
        with("vocabulary.yaml", "label: \"Riksdagen\"", "label: \"Sveriges riksdag\"");

    assertThat(PackComparison.compare(shipped, changed)).isEmpty();
    assertThat(PackComparison.compare(changed, shipped)).isEmpty();
    assertThat(OtherChanges.between(shipped, changed))
        .anyMatch(l -> l.swedish().contains("NY_MYNDIGHET") && l.swedish().contains("ny"))
        .anyMatch(l -> l.swedish().contains("RIKSDAGEN") && l.swedish().contains("ändrad"));
    assertThat(OtherChanges.between(changed, shipped))
        .anyMatch(l -> l.swedish().contains("NY_MYNDIGHET") && l.swedish().contains("borttagen"));
  }

  @Test
  void aChangedSecrecyIsAClassOfItsOwn() throws IOException {
    RulePack changed =
        with(
            "vocabulary.yaml",
            "label: \"Familjerådgivning\"\n    harmTest: ABSOLUT",
            "label: \"Familjerådgivning\"\n    harmTest: RAKT");

    assertThat(PackComparison.compare(shipped, changed))
        .extracting(ChangedClass::subject)
        .contains("OSL-26-3");
  }

  @Test
  void textsAloneChangeNoOutcome() throws IOException {
    RulePack changed =
        with("provisions/OSL-10-18a.yaml", "Den unge har inte fyllt 21 år", "Under 21 år");

    assertThat(PackComparison.compare(shipped, changed)).isEmpty();
    assertThat(OtherChanges.between(shipped, changed))
        .hasSize(4)
        .allMatch(l -> l.swedish().contains("texter"));
  }
}
