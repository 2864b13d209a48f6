package se.rattdela.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.cases.Expectation;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.reference.RandomQuestions;
import se.rattdela.rules.reference.Shrinker;
import se.rattdela.rules.source.PackSource;

/**
 * Puts faults into the pack one by one and asks whether a worked case notices. A survivor for which
 * no question at all can be found that it answers differently is looked up in the reviewed list
 * ({@code pack-mutation-survivors.md}), which says why it changes nothing.
 */
class PackMutation {

  private static final Path SOURCES = Path.of("src/main/resources/se/rattdela/rules/pack");
  private static final Path REVIEWED =
      Path.of("src/test/java/se/rattdela/rules/mutation/pack-mutation-survivors.md");
  private static final Path TARGET = Path.of("target");
  private static final double GOAL = 98.0;

  private final RulePack pack = PackLoader.shipped();
  private final RuleEngine engine = new RuleEngine(pack);
  private final List<WorkedCase> cases = WorkedCases.shipped().all();
  private final Map<String, List<WorkedCase>> casesOf =
      cases.stream()
          .filter(c -> c.provision() != null)
          .collect(Collectors.groupingBy(c -> String.valueOf(c.provision())));
  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
  private final PackSource source;
  private final Map<String, RuleEngine> aloneClean = new ConcurrentHashMap<>();
  private final Map<String, List<Neighbours.Neighbour>> near = new ConcurrentHashMap<>();
  private final Map<String, List<Question>> directed = new ConcurrentHashMap<>();
  private final Neighbours neighbours = new Neighbours(pack);
  private final RandomQuestions questions = new RandomQuestions(pack);

  PackMutation() throws IOException {
    source = PackSource.read(SOURCES);
  }

  private enum Fate {
    LOADER,
    CASE,
    SURVIVED
  }

  /** What became of a mutant: for a survivor a question that it answers differently, if any. */
  private record Result(Mutant mutant, Fate fate, String difference) {}

  @Test
  void theWorkedCasesNoticeFaults() throws IOException {
    for (WorkedCase worked : cases) {
      assertThat(worked.check(engine)).as(worked.id()).isEmpty();
    }
    List<Mutant> mutants = new PackMutants(source, pack.vocabulary()).all();
    assertThat(mutants).extracting(Mutant::id).doesNotHaveDuplicates();
    List<Result> results = mutants.parallelStream().map(this::result).toList();
    Set<String> different = new TreeSet<>();
    Set<String> equivalent = new TreeSet<>();
    for (Result result : results) {
      if (result.fate() == Fate.SURVIVED) {
        (result.difference().isEmpty() ? equivalent : different).add(result.mutant().id());
      }
    }
    double percent = report(results, equivalent.size());
    Map<String, String> reviewed = reviewed();
    assertThat(equivalent).as("survivors without a reviewed reason").isSubsetOf(reviewed.keySet());
    assertThat(reviewed.keySet()).as("reviewed survivors that survive").isSubsetOf(equivalent);
    assertThat(percent)
        .as("per cent killed; survivors: %s", different)
        .isGreaterThanOrEqualTo(GOAL);
  }

  private Result result(Mutant mutant) {
    RuleEngine other;
    try {
      if (ownCasesNotice(mutant)) {
        return new Result(mutant, Fate.CASE, "");
      }
      other = new RuleEngine(mutant.pack());
    } catch (PackException e) {
      return new Result(mutant, Fate.LOADER, "");
    }
    boolean noticed =
        cases.stream()
            .filter(c -> concerns(mutant, c) || !sameVerdict(c, other))
            .anyMatch(c -> !c.check(other).isEmpty());
    return noticed
        ? new Result(mutant, Fate.CASE, "")
        : new Result(mutant, Fate.SURVIVED, difference(mutant, other));
  }

  /** The cases beside the provision, put to that provision alone: most faults show there. */
  private boolean ownCasesNotice(Mutant mutant) {
    List<WorkedCase> own = casesOf.getOrDefault(mutant.provision(), List.of());
    if (own.isEmpty() || mutant.provision().equals("OSL-10-28")) {
      return false;
    }
    RuleEngine alone = new RuleEngine(mutant.provisionAlone());
    // Those of the version with the fault first.
    return own.stream()
        .sorted(
            Comparator.comparing(c ->
                !mutant.place().startsWith(String.valueOf(c.version()).replace("@", " versions@"))))
        .map(PackMutation::aboutItsVersion)
        .anyMatch(c -> !c.check(alone).isEmpty());
  }

  /** A case with what it says of its own version only. */
  private static WorkedCase aboutItsVersion(WorkedCase c) {
    Expectation all = c.expect();
    Expectation own =
        new Expectation(
            all.status(),
            all.reason(),
            all.trap(),
            all.about(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            all.reach());
    return new WorkedCase(
        c.id(), c.place(), c.provision(), c.version(), c.name(), c.question(), own);
  }

  /** Whether a case says something of the provision, or of 10:28 that carries the duties. */
  private static boolean concerns(Mutant mutant, WorkedCase c) {
    if (mutant.provision().isEmpty()) {
      return true;
    }
    return Stream.of(
            c.expect().applies(), c.expect().doesNotApply(), List.of(String.valueOf(c.version())))
        .flatMap(List::stream)
        .anyMatch(id -> id.startsWith(mutant.provision() + "@") || id.startsWith("OSL-10-28@"));
  }

  private boolean sameVerdict(WorkedCase c, RuleEngine other) {
    try {
      return verdicts
          .computeIfAbsent(c.id(), id -> engine.verdict(c.question()))
          .equals(other.verdict(c.question()));
    } catch (InvalidQuestionException e) {
      return false;
    }
  }

  /** A question that a survivor answers differently; empty where none is found. */
  private String difference(Mutant mutant, RuleEngine other) {
    String id = mutant.provision();
    boolean alone = !id.isEmpty() && !id.equals("OSL-10-28");
    RuleEngine clean = alone ? aloneClean.computeIfAbsent(id, this::cleanAlone) : engine;
    RuleEngine faulty = alone ? new RuleEngine(mutant.provisionAlone()) : other;
    for (Neighbours.Neighbour one : near.computeIfAbsent(id, this::near)) {
      if (differs(clean, faulty, one.question())) {
        return one.from().id() + " with " + one.key() + " = " + one.value();
      }
    }
    for (Question question : directed.computeIfAbsent(id, this::directed)) {
      if (differs(clean, faulty, question)) {
        return QuestionWriter.write(
            new Shrinker(pack.vocabulary()).shrink(question, q -> differs(clean, faulty, q)));
      }
    }
    return "";
  }

  private RuleEngine cleanAlone(String provision) {
    return new RuleEngine(
        new Mutant("", provision, "", source.manifest(), source.vocabulary(), source.rules())
            .provisionAlone());
  }

  private List<Neighbours.Neighbour> near(String provision) {
    return casesOf.getOrDefault(provision, List.of()).stream()
        .flatMap(c -> neighbours.of(c).stream())
        .toList();
  }

  private List<Question> directed(String provision) {
    List<Question> all = new ArrayList<>();
    for (Version version : pack.versions()) {
      boolean own = version.id().startsWith(provision + "@");
      for (int number = 0; (own || provision.isEmpty()) && number < (own ? 60 : 40); number++) {
        all.add(questions.question(questions.seedAround(version, number)));
      }
    }
    return all;
  }

  private static boolean differs(RuleEngine one, RuleEngine other, Question question) {
    try {
      return !one.trace(question).equals(other.trace(question))
          || !one.verdict(question).equals(other.verdict(question));
    } catch (InvalidQuestionException e) {
      return false;
    }
  }

  private double report(List<Result> results, int equivalent) throws IOException {
    long loader = results.stream().filter(r -> r.fate() == Fate.LOADER).count();
    long cased = results.stream().filter(r -> r.fate() == Fate.CASE).count();
    double percent = 100.0 * (loader + cased) / (results.size() - equivalent);
    Files.createDirectories(TARGET.resolve("figures"));
    Files.writeString(
        TARGET.resolve("figures/pack-mutation.txt"),
        """
        figure pack-mutants-total %d mutants
        figure pack-mutants-killed-by-loader %d mutants
        figure pack-mutants-killed-by-cases %d mutants
        figure pack-mutants-equivalent %d mutants
        figure pack-mutants-killed-percent %.2f percent
        """
            .formatted(results.size(), loader, cased, equivalent, percent),
        StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    results.stream()
        .filter(r -> r.fate() == Fate.SURVIVED)
        .forEach(r -> {
          lines.add("- `" + r.mutant().id() + "`");
          if (!r.difference().isEmpty()) {
            lines.add("  - tells it apart: " + r.difference());
          }
        });
    Map<String, Map<Fate, Long>> byOperator =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.mutant().operator(),
                    TreeMap::new,
                    Collectors.groupingBy(Result::fate, TreeMap::new, Collectors.counting())));
    lines.add("");
    byOperator.forEach((operator, fates) -> lines.add(operator + " " + fates));
    Files.write(TARGET.resolve("pack-mutation-survivors.md"), lines, StandardCharsets.UTF_8);
    return percent;
  }

  /** The reviewed survivors: lines of the form "- `mutant`: reason". */
  private static Map<String, String> reviewed() throws IOException {
    Map<String, String> reviewed = new LinkedHashMap<>();
    for (String line : Files.readAllLines(REVIEWED)) {
      if (line.startsWith("- `")) {
        int end = line.indexOf("`", 3);
        String reason = line.substring(end + 1).replaceFirst("^:\\s*", "");
        assertThat(reason).as(line).isNotBlank();
        reviewed.put(line.substring(3, end), reason);
      }
    }
    return reviewed;
  }
}
