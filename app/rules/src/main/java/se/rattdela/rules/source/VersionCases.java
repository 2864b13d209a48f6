package se.rattdela.rules.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.Status;
import se.rattdela.rules.cases.Expectation;
import se.rattdela.rules.cases.Reach;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SourceNode;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Writes out the cases beside a provision: for each version one case that meets every requirement,
 * and what changes when one thing in it is another.
 */
final class VersionCases {

  private static final List<String> VERSION_KEYS =
      List.of(
          "version",
          "case",
          "expect",
          "breaks",
          "leaves",
          "recipients",
          "holders",
          "purposes",
          "categories",
          "but");
  private static final List<String> EXPECT_KEYS = List.of("status", "outcome", "reason", "trap");
  private static final List<String> BUT_KEYS =
      List.of("name", "date", "set", "without", "status", "outcome", "reason", "trap");

  private final RulePack pack;
  private final Vocabulary words;
  private final CaseProblems problems;

  VersionCases(RulePack pack, CaseProblems problems) {
    this.pack = pack;
    this.words = pack.vocabulary();
    this.problems = problems;
  }

  List<WorkedCase> read(SourceNode file) {
    List<WorkedCase> cases = new ArrayList<>();
    Map<String, SourceNode> top = problems.entries(file, List.of("provision", "versions"));
    SourceNode named = top.get("provision");
    SourceNode versions = top.get("versions");
    if (named == null || versions == null) {
      problems.add(file.place(), "pack.missing", named == null ? "provision" : "versions");
      return List.of();
    }
    String provision = problems.text(named);
    if (!(provision + CaseSource.ENDING).equals(file.place().file())) {
      problems.add(named.place(), "case.file-name", provision);
    }
    for (SourceNode version : problems.items(versions)) {
      cases.addAll(version(provision, version));
    }
    return cases;
  }

  private List<WorkedCase> version(String provision, SourceNode node) {
    Map<String, SourceNode> entries = problems.entries(node, VERSION_KEYS);
    for (String key : List.of("version", "case", "expect")) {
      if (!entries.containsKey(key)) {
        problems.add(node.place(), "pack.missing", key);
        return List.of();
      }
    }
    Set<String> versions = pack.versions().stream().map(Version::id).collect(Collectors.toSet());
    String version = problems.code(entry(entries, "version"), versions, "versions");
    if (!version.startsWith(provision + "@")) {
      problems.add(entry(entries, "version").place(), "case.other-provision", version, provision);
    }
    CaseQuestion base = new CaseQuestion(version, entry(entries, "case"), words, problems);
    List<WorkedCase> cases = new ArrayList<>();
    Map<String, SourceNode> expect = problems.entries(entry(entries, "expect"), EXPECT_KEYS);
    add(
        cases,
        entry(entries, "case"),
        provision,
        version,
        "utgångsfallet",
        base,
        Map.of(),
        List.of(),
        expectation(expect, List.of(), reach(entries)));
    SourceNode others = entries.get("but");
    for (SourceNode other : others == null ? List.<SourceNode>of() : problems.items(others)) {
      Map<String, SourceNode> but = problems.entries(other, BUT_KEYS);
      Map<String, SourceNode> changes = new LinkedHashMap<>();
      SourceNode date = but.get("date");
      if (date != null) {
        changes.put("date", date);
      }
      SourceNode set = but.get("set");
      if (set != null) {
        changes.putAll(problems.entries(set));
      }
      List<String> without = problems.texts(but.get("without"));
      SourceNode name = but.get("name");
      if (name == null) {
        problems.add(other.place(), "pack.missing", "name");
        continue;
      }
      add(
          cases,
          other,
          provision,
          version,
          problems.text(name),
          base,
          changes,
          without,
          expectation(but, without, null));
    }
    return cases;
  }

  private static SourceNode entry(Map<String, SourceNode> entries, String key) {
    SourceNode node = entries.get(key);
    if (node == null) {
      throw new IllegalArgumentException("not there: " + key);
    }
    return node;
  }

  private void add(
      List<WorkedCase> cases,
      SourceNode at,
      String provision,
      String version,
      String name,
      CaseQuestion base,
      Map<String, SourceNode> changes,
      List<String> without,
      Expectation expect) {
    String id = version + "#" + cases.size();
    try {
      Question question = base.with(id, changes, without);
      cases.add(new WorkedCase(id, at.place(), provision, version, name, question, expect));
    } catch (InvalidQuestionException e) {
      problems.add(at.place(), "case.question", e.place(), e.said());
    }
  }

  private Expectation expectation(
      Map<String, SourceNode> said, List<String> without, @Nullable Reach reach) {
    SourceNode status = said.get("status");
    SourceNode outcome = said.get("outcome");
    SourceNode reason = said.get("reason");
    SourceNode trap = said.get("trap");
    Set<String> statuses = names(Arrays.stream(Status.values()));
    Set<String> outcomes = names(Arrays.stream(Outcome.values()));
    String stands = status == null ? "" : problems.code(status, statuses, "status");
    String comes = outcome == null ? "" : problems.code(outcome, outcomes, "outcome");
    return new Expectation(
        statuses.contains(stands) ? Status.valueOf(stands) : null,
        reason == null ? null : problems.code(reason, words.reasonKinds().keySet(), "reasonKinds"),
        trap == null ? null : problems.code(trap, words.traps().keySet(), "traps"),
        without.stream().map(k -> k.equals("age") ? "subject.age" : k).toList(),
        outcomes.contains(comes) ? Outcome.valueOf(comes) : null,
        null,
        null,
        List.of(),
        List.of(),
        reach);
  }

  private static Set<String> names(Stream<? extends Enum<?>> constants) {
    return constants.map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private Reach reach(Map<String, SourceNode> entries) {
    Set<String> secrecies = words.secrecies().keySet();
    Set<String> leaves = codes(entries.get("leaves"), secrecies, "secrecies");
    return new Reach(
        codes(entries.get("breaks"), secrecies, "secrecies"),
        leaves == null ? Set.of() : leaves,
        codes(entries.get("recipients"), words.recipients().keySet(), "recipients"),
        codes(entries.get("holders"), words.holders().keySet(), "holders"),
        codes(entries.get("purposes"), words.purposes().keySet(), "purposes"),
        codes(entries.get("categories"), words.categories().keySet(), "itemCategories"));
  }

  private @Nullable Set<String> codes(@Nullable SourceNode node, Set<String> known, String kind) {
    if (node == null) {
      return null;
    }
    Set<String> codes = new LinkedHashSet<>();
    problems.items(node).forEach(i -> codes.add(problems.code(i, known, kind)));
    return codes;
  }
}
