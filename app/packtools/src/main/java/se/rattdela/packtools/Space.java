package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SATSolver;
import org.logicng.solvers.sat.MiniSatConfig;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Decides, exactly, whether some question fulfils a formula, and gives one that does. Questions
 * that contradict themselves are left out.
 */
final class Space {

  private static final String MONTHS = "crime.minimumMonths";
  private static final String PRISON = "crime.prison";

  private final Domains domains;
  private final FormulaFactory f;
  private final Vocabulary words;
  private final SATSolver solver;
  private final Map<Formula, Literal> defined = new HashMap<>();
  private final Map<Variable, Formula> definitions = new HashMap<>();

  Space(List<RulePack> packs) {
    this.domains = new Domains(packs);
    this.f = domains.factory();
    this.words = packs.getFirst().vocabulary();
    this.solver =
        MiniSat.miniSat(
            f, MiniSatConfig.builder().cnfMethod(MiniSatConfig.CNFMethod.PG_ON_SOLVER).build());
    domains.groups().values().forEach(g -> solver.add(f.exo(g.values())));
    packs.forEach(p -> constrain(p.vocabulary()));
  }

  private void constrain(Vocabulary vocabulary) {
    for (Vocabulary.Constraint constraint : vocabulary.constraints()) {
      solver.add(
          f.implication(domains.holds(constraint.ifTrue()), domains.holds(constraint.thenTrue())));
    }
    Formula months = domains.any(MONTHS, m -> m instanceof Integer number && number > 0);
    solver.add(f.implication(months, domains.any(PRISON, Boolean.TRUE::equals)));
    Formula suspected = domains.any("category", "SUSPECTED_CRIME"::equals);
    solver.add(f.implication(suspected, domains.holds(Domains.CRIME)));
  }

  Domains domains() {
    return domains;
  }

  FormulaFactory factory() {
    return f;
  }

  /**
   * A literal that stands for a formula from now on: formulas stay small where they share parts.
   */
  Formula define(Formula formula) {
    return formula.isConstantFormula() ? formula : literal(formula);
  }

  private Literal literal(Formula formula) {
    if (formula instanceof Literal literal) {
      return literal;
    }
    Literal known = defined.get(formula);
    if (known == null) {
      Variable name = f.variable("d" + defined.size());
      defined.put(formula, name);
      definitions.put(name, formula);
      solver.add(f.equivalence(name, formula));
      known = name;
    }
    return known;
  }

  /** Whether some question fulfils all the formulas. */
  boolean possible(Formula... formulas) {
    List<Literal> assumptions = new ArrayList<>();
    for (Formula formula : formulas) {
      if (formula.equals(f.falsum())) {
        return false;
      }
      if (!formula.equals(f.verum())) {
        assumptions.add(literal(formula));
      }
    }
    return decide(assumptions);
  }

  /** Whether what is known in a question leaves it possible to fulfil all the formulas. */
  boolean possible(Question known, Formula... formulas) {
    Set<Literal> assumptions = new HashSet<>(literals(known));
    for (Formula formula : formulas) {
      if (formula.equals(f.falsum())) {
        return false;
      }
      if (!formula.equals(f.verum())) {
        assumptions.add(literal(formula));
      }
    }
    return decide(assumptions);
  }

  private boolean decide(Collection<Literal> assumptions) {
    return (assumptions.isEmpty() ? solver.sat() : solver.sat(assumptions)) == Tristate.TRUE;
  }

  /** A question that fulfils all the formulas; null where there is none. */
  @Nullable Question find(Formula... formulas) {
    if (!possible(formulas)) {
      return null;
    }
    Assignment model = solver.model(domains.variables());
    return question(new HashSet<>(model.positiveVariables()));
  }

  private Question question(Set<Variable> model) {
    SortedMap<String, Boolean> facts = new TreeMap<>();
    SortedMap<String, Boolean> judgements = new TreeMap<>();
    List<String> secrecy = new ArrayList<>();
    domains
        .flags()
        .forEach((name, variable) -> {
          boolean yes = model.contains(variable);
          if (name.startsWith(Domains.SECRECY)) {
            if (yes) {
              secrecy.add(name.substring(Domains.SECRECY.length()));
            }
          } else if (words.facts().containsKey(name)) {
            facts.put(name, yes);
          } else if (words.judgements().containsKey(name)) {
            judgements.put(name, yes);
          }
        });
    Variable crime = domains.flags().get(Domains.CRIME);
    return new Question(
        "P",
        (LocalDate) value(Domains.DATE, model),
        text("holder", model),
        text("category", model),
        secrecy,
        Harm.valueOf(text(Domains.HARM, model)),
        (Integer) value("subject.age", model),
        text("recipient", model),
        Initiative.valueOf(text("initiative", model)),
        text("purpose", model),
        model.contains(crime) ? crime(model) : null,
        facts,
        judgements);
  }

  private Crime crime(Set<Variable> model) {
    return new Crime(
        text("crime.stage", model),
        text("crime.form", model),
        text("crime.kind", model),
        (Integer) value(MONTHS, model),
        (Boolean) value(PRISON, model),
        (Integer) value("crime.victimAge", model));
  }

  private String text(String group, Set<Variable> model) {
    return (String) value(group, model);
  }

  private Object value(String group, Set<Variable> model) {
    return domains.groups().getOrDefault(group, Map.of()).entrySet().stream()
        .filter(e -> model.contains(e.getValue()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no value of " + group))
        .getKey();
  }

  /** What formulas come to with what a question says, without looking for completions. */
  Evaluation evaluate(Question question) {
    return new Evaluation(literals(question), definitions);
  }

  /** Whether two formulas come to different things. */
  Formula differ(Formula left, Formula right) {
    return f.or(f.and(left, f.not(right)), f.and(f.not(left), right));
  }

  /** What a question says, as literals; what is unknown in it is left out. */
  List<Literal> literals(Question question) {
    return new Said(domains, words).of(question);
  }
}
