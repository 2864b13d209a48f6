package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.Condition.ValueTest;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Every question that can be put to all of the given packs and in which nothing is unknown, as
 * propositional variables: one a value (exactly one holds) for what has several values, days and
 * numbers cut where some condition cuts them; one for each secrecy, fact and judgement.
 */
final class Domains {

  static final String DATE = "date";
  static final String HARM = "item.harm";
  static final String CRIME = "crime";
  static final String SECRECY = "secrecy:";

  private final FormulaFactory f = new FormulaFactory();
  private final Map<String, Map<Object, Variable>> groups = new LinkedHashMap<>();
  private final Map<String, Variable> flags = new LinkedHashMap<>();
  private final Map<Variable, Value> meaning = new HashMap<>();
  private final Cuts cuts;

  /** One value of one group. */
  record Value(String group, Object value) {}

  Domains(List<RulePack> packs) {
    List<Vocabulary> words = packs.stream().map(RulePack::vocabulary).toList();
    group(DATE, days(packs));
    group(name(CodeField.HOLDER), common(words, w -> w.holders().keySet()));
    group(name(CodeField.RECIPIENT), common(words, w -> w.recipients().keySet()));
    group(name(CodeField.PURPOSE), common(words, w -> w.purposes().keySet()));
    group(name(CodeField.CATEGORY), common(words, w -> w.categories().keySet()));
    group("initiative", List.of(Initiative.REQUEST.name(), Initiative.OWN.name()));
    group(HARM, List.of(Harm.NOT_EXCLUDED.name(), Harm.EXCLUDED.name()));
    cuts = new Cuts(packs);
    for (String key : common(words, w -> w.fields().keySet())) {
      if (!groups.containsKey(key)) {
        group(key, cuts.values(key));
      }
    }
    flag(CRIME);
    common(words, w -> w.secrecies().keySet()).forEach(code -> flag(SECRECY + code));
    common(words, w -> w.facts().keySet()).forEach(this::flag);
    common(words, w -> w.judgements().keySet()).forEach(this::flag);
  }

  static String name(CodeField field) {
    return switch (field) {
      case HOLDER -> "holder";
      case RECIPIENT -> "recipient";
      case PURPOSE -> "purpose";
      case CATEGORY -> "category";
    };
  }

  private interface Codes {
    Collection<String> of(Vocabulary words);
  }

  private static List<String> common(List<Vocabulary> words, Codes codes) {
    List<String> all = new ArrayList<>(codes.of(words.getFirst()));
    words.forEach(w -> all.retainAll(Set.copyOf(codes.of(w))));
    return all;
  }

  /** The first day of each stretch on which no version or exclusion begins or ends. */
  private static List<LocalDate> days(List<RulePack> packs) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (RulePack pack : packs) {
      days.addAll(pack.breakDates());
      for (Version version : pack.versions()) {
        for (Exclusion exclusion : version.exclusions()) {
          LocalDate from = exclusion.from();
          LocalDate to = exclusion.to();
          if (from != null) {
            days.add(from);
          }
          if (to != null) {
            days.add(to.plusDays(1));
          }
        }
      }
    }
    days.add(days.getFirst().minusDays(1));
    return List.copyOf(days);
  }

  private void group(String name, Collection<?> values) {
    Map<Object, Variable> variables = new LinkedHashMap<>();
    for (Object value : values) {
      Variable variable = f.variable("v" + meaning.size());
      variables.put(value, variable);
      meaning.put(variable, new Value(name, value));
    }
    groups.put(name, variables);
  }

  private void flag(String name) {
    Variable variable = f.variable("v" + meaning.size());
    flags.put(name, variable);
    meaning.put(variable, new Value(name, true));
  }

  FormulaFactory factory() {
    return f;
  }

  /** The groups of which exactly one value holds. */
  Map<String, Map<Object, Variable>> groups() {
    return groups;
  }

  /** What is either so or not. */
  Map<String, Variable> flags() {
    return flags;
  }

  /** Every variable of the questions. */
  Set<Variable> variables() {
    return meaning.keySet();
  }

  /** The values of a group that pass a test. */
  Formula any(String group, Predicate<Object> test) {
    Map<Object, Variable> values = groups.getOrDefault(group, Map.of());
    List<Formula> hits = new ArrayList<>();
    values.forEach((value, variable) -> {
      if (test.test(value)) {
        hits.add(variable);
      }
    });
    return hits.size() == values.size() ? f.verum() : f.or(hits);
  }

  /** The days of an interval; null = without end. */
  Formula days(LocalDate from, @Nullable LocalDate to) {
    return any(
        DATE,
        d -> d instanceof LocalDate day && !day.isBefore(from) && (to == null || !day.isAfter(to)));
  }

  Formula code(CodeField field, Set<String> codes) {
    return any(name(field), codes::contains);
  }

  /** A field passes a test; a field of a crime only where there is a crime. */
  Formula field(String key, ValueTest test) {
    Formula passes = any(key, test::accepts);
    return key.startsWith(CRIME + ".") ? f.and(holds(CRIME), passes) : passes;
  }

  /** A secrecy, fact or judgement; what the packs do not share never holds. */
  Formula holds(String name) {
    Variable variable = flags.get(name);
    return variable == null ? f.falsum() : variable;
  }

  /** The value that stands for a number: the one in the same stretch between two limits. */
  int standsFor(String key, int number) {
    return cuts.standsFor(key, number);
  }
}
