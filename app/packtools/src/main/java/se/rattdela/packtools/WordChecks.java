package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Condition.ValueTest;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** Gaps in time, what nothing uses, constraints, values of fields and wordings to review. */
final class WordChecks {

  /** What decides in the engine itself whether a protection stands. */
  private static final Set<String> ENGINE_FACTS =
      Set.of("document.older-than-50", "document.older-than-70", "item.decision-26-7");

  /** The reasons that the engine gives by itself. */
  private static final Set<String> ENGINE_REASONS =
      Set.of(
          "NOT_IN_FORCE",
          "NO_DUTY",
          "SECRET",
          "NOTHING_TO_OVERRIDE",
          "SECRECY_NOT_COVERED",
          "EXCLUDED_SECRECY",
          "FACT");

  private final RulePack pack;
  private final Vocabulary words;
  private final Space space;
  private final Law law;
  private final Places places;
  private final Findings findings;
  private final Map<String, Set<String>> used = new HashMap<>();

  WordChecks(Law law, Space space, Places places, Findings findings) {
    this.pack = law.pack();
    this.words = pack.vocabulary();
    this.space = space;
    this.law = law;
    this.places = places;
    this.findings = findings;
  }

  void run() {
    pack.provisions().forEach(this::gaps);
    pack.versions().forEach(this::review);
    collect();
    unused("facts", words.facts().keySet(), Severity.WARNING);
    unused("judgements", words.judgements().keySet(), Severity.WARNING);
    unused("fields", words.fields().keySet(), Severity.WARNING);
    unused("traps", words.traps().keySet(), Severity.WARNING);
    unused("reasonKinds", words.reasonKinds().keySet(), Severity.WARNING);
    unused("holders", words.holders().keySet(), Severity.NOTICE);
    unused("recipients", words.recipients().keySet(), Severity.NOTICE);
    unused("purposes", words.purposes().keySet(), Severity.NOTICE);
    unused("itemCategories", words.categories().keySet(), Severity.NOTICE);
    words
        .crimeCodes()
        .forEach((key, codes) -> unused(sectionOf(key), codes.keySet(), Severity.NOTICE));
    constraints();
    words.fields().values().forEach(this::values);
  }

  private void gaps(Provision provision) {
    Version before = null;
    for (Version version : provision.versions()) {
      LocalDate to = before == null ? null : before.to();
      if (to != null && !to.plusDays(1).equals(version.from())) {
        findings.add(
            Kind.GAP,
            Severity.WARNING,
            places.of(version.id(), "from"),
            version.id(),
            "gap",
            provision.id(),
            to.plusDays(1),
            version.from().minusDays(1));
      }
      before = version;
    }
  }

  private void review(Version version) {
    if (version.certainty().equals("high")) {
      return;
    }
    String note = version.note();
    boolean said = note != null && !note.isBlank();
    findings.add(
        Kind.REVIEW,
        said ? Severity.NOTICE : Severity.WARNING,
        places.of(version.id(), "certainty"),
        version.id(),
        said ? "review.uncertain" : "review.no-note",
        version.id(),
        said ? note : "");
  }

  private void use(String section, @Nullable String code) {
    if (code != null) {
      used.computeIfAbsent(section, s -> new HashSet<>()).add(code);
    }
  }

  private void collect() {
    Cuts.each(pack, this::leaf);
    for (Version version : pack.versions()) {
      version.traps().values().forEach(t -> use("traps", t));
      version.traps().keySet().forEach(k -> use("reasonKinds", k));
      for (Requirement requirement : version.requirements()) {
        use("traps", requirement.trap());
        use("reasonKinds", requirement.reason());
      }
      for (Exclusion exclusion : version.exclusions()) {
        use("traps", exclusion.trap());
        use("reasonKinds", exclusion.reason());
      }
    }
    ENGINE_FACTS.forEach(k -> use("facts", k));
    ENGINE_REASONS.forEach(k -> use("reasonKinds", k));
    use("fields", Domains.HARM);
  }

  private void leaf(Condition condition) {
    switch (condition) {
      case Condition.Code(var field, Set<String> codes) ->
          codes.forEach(c ->
              use(
                  field == Condition.CodeField.CATEGORY
                      ? "itemCategories"
                      : Domains.name(field) + "s",
                  c));
      case Condition.Field(String key, ValueTest test) -> {
        use("fields", key);
        if (test instanceof ValueTest.OneOf(Set<String> codes)) {
          codes.forEach(c -> use(sectionOf(key), c));
        }
      }
      case Condition.Fact(String key, boolean is) -> use("facts", key);
      case Condition.Judgement(String key, boolean is) -> use("judgements", key);
      default -> {
        // Its parts are visited by themselves.
      }
    }
  }

  private static String sectionOf(String key) {
    return switch (key) {
      case "crime.stage" -> "crimeStages";
      case "crime.form" -> "crimeForms";
      case "crime.kind" -> "crimeKinds";
      default -> key;
    };
  }

  private void unused(String section, Set<String> codes, Severity severity) {
    Set<String> named = used.getOrDefault(section, Set.of());
    for (String code : codes) {
      if (!named.contains(code)) {
        findings.add(
            Kind.UNUSED,
            severity,
            places.word(section, code),
            code,
            severity == Severity.NOTICE ? "unused.code" : "unused",
            code,
            section);
      }
    }
  }

  private void constraints() {
    for (String key : words.judgements().keySet()) {
      Formula yes = space.domains().holds(key);
      boolean canBeYes = space.possible(yes);
      if (!canBeYes || !space.possible(space.factory().not(yes))) {
        findings.add(
            Kind.CONSTRAINT,
            Severity.ERROR,
            places.word("judgements", key),
            key,
            canBeYes ? "constraint.always" : "constraint.never",
            key);
      }
    }
    Map<String, Set<String>> implied = new HashMap<>();
    for (int i = 0; i < words.constraints().size(); i++) {
      Vocabulary.Constraint constraint = words.constraints().get(i);
      boolean again =
          !implied
              .computeIfAbsent(constraint.ifTrue(), k -> new HashSet<>())
              .add(constraint.thenTrue());
      boolean back =
          implied.getOrDefault(constraint.thenTrue(), Set.of()).contains(constraint.ifTrue());
      if (again || back || constraint.ifTrue().equals(constraint.thenTrue())) {
        findings.add(
            Kind.CONSTRAINT,
            Severity.WARNING,
            places.entry("constraints", i),
            constraint.ifTrue(),
            back ? "constraint.back" : "constraint.again",
            constraint.ifTrue(),
            constraint.thenTrue());
      }
    }
  }

  /** Every value that some condition tells apart must have one of the vocabulary's beside it. */
  private void values(Vocabulary.Field field) {
    Map<Object, Variable> all = space.domains().groups().getOrDefault(field.key(), Map.of());
    for (Object value : all.keySet()) {
      if (!field.values().contains(value)
          && field.values().stream().noneMatch(v -> same(all, value, v))) {
        findings.add(
            Kind.VALUES,
            Severity.ERROR,
            places.word("fields", field.key()),
            field.key(),
            "values.missing",
            field.key(),
            value,
            field.values());
      }
    }
  }

  /** Whether no condition tells two values of a field apart in any question. */
  private boolean same(Map<Object, Variable> all, Object left, Object right) {
    Variable one = all.get(left);
    Variable other = all.get(right);
    if (one == null || other == null) {
      return false;
    }
    List<Formula> apart = new ArrayList<>();
    for (Condition condition : conditions()) {
      Formula holds = law.holds(condition);
      if (holds.containsVariable(one) || holds.containsVariable(other)) {
        Formula withLeft = holds.restrict(only(all, one));
        Formula withRight = holds.restrict(only(all, other));
        apart.add(space.factory().not(space.factory().equivalence(withLeft, withRight)));
      }
    }
    // What else a question says goes with the first value, which is the missing one.
    return !space.possible(one, space.factory().or(apart));
  }

  private List<Condition> conditions() {
    List<Condition> whole = new ArrayList<>();
    for (Version version : pack.versions()) {
      version.requirements().forEach(r -> whole.add(r.condition()));
      version.exclusions().stream()
          .map(Exclusion::condition)
          .filter(Objects::nonNull)
          .forEach(whole::add);
    }
    return whole;
  }

  private static Assignment only(Map<Object, Variable> all, Variable one) {
    Assignment assignment = new Assignment();
    all.values().forEach(v -> assignment.addLiteral(v.equals(one) ? v : v.negate()));
    return assignment;
  }
}
