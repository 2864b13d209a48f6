package se.rattdela.rules.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.cases.Expectation;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.json.QuestionReader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SourceNode;
import se.rattdela.rules.pack.Version;

/** Reads the worked questions about the answer as a whole, as the law material gives them. */
final class WholeCases {

  private static final List<String> KEYS =
      List.of("question", "expect", "description", "reasoning", "contested", "note");
  private static final List<String> EXPECT_KEYS =
      List.of("outcome", "stillPossible", "openKeys", "applies", "doesNotApply");

  private final RulePack pack;
  private final CaseProblems problems;

  WholeCases(RulePack pack, CaseProblems problems) {
    this.pack = pack;
    this.problems = problems;
  }

  List<WorkedCase> read(SourceNode file) {
    List<WorkedCase> cases = new ArrayList<>();
    for (SourceNode item : problems.items(file)) {
      Map<String, SourceNode> entries = problems.entries(item, KEYS);
      SourceNode asked = entries.get("question");
      SourceNode expected = entries.get("expect");
      SourceNode described = entries.get("description");
      if (asked == null || expected == null || described == null) {
        problems.add(item.place(), "pack.missing", "question, expect, description");
        continue;
      }
      try {
        Question question = new QuestionReader().question(PackJson.convert(asked));
        cases.add(
            new WorkedCase(
                question.id(),
                item.place(),
                null,
                null,
                problems.text(described),
                question,
                expectation(problems.entries(expected, EXPECT_KEYS))));
      } catch (InvalidQuestionException e) {
        problems.add(asked.place(), "case.question", e.place(), e.said());
      }
    }
    return cases;
  }

  private Expectation expectation(Map<String, SourceNode> said) {
    SourceNode outcome = said.get("outcome");
    SourceNode possible = said.get("stillPossible");
    SourceNode open = said.get("openKeys");
    return new Expectation(
        null,
        null,
        null,
        List.of(),
        outcome == null ? null : outcome(outcome),
        possible == null ? null : problems.items(possible).stream().map(this::outcome).toList(),
        open == null ? null : problems.texts(open).stream().sorted().toList(),
        versions(said.get("applies")),
        versions(said.get("doesNotApply")),
        null);
  }

  private Outcome outcome(SourceNode node) {
    Set<String> known =
        Arrays.stream(Outcome.values())
            .map(Outcome::name)
            .collect(Collectors.toCollection(TreeSet::new));
    String code = problems.code(node, known, "outcome");
    return known.contains(code) ? Outcome.valueOf(code) : Outcome.OPEN;
  }

  private List<String> versions(@Nullable SourceNode node) {
    Set<String> known = pack.versions().stream().map(Version::id).collect(Collectors.toSet());
    return node == null
        ? List.of()
        : problems.items(node).stream().map(n -> problems.code(n, known, "versions")).toList();
  }
}
