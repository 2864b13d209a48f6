package se.rattdela.packtools;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Not;
import org.logicng.formulas.Variable;
import se.rattdela.rules.Truth;

/** What formulas come to with what one question says; what it leaves open is unknown. */
final class Evaluation {

  private final Map<Variable, Formula> definitions;
  private final Map<Variable, Truth> known = new HashMap<>();

  Evaluation(Collection<Literal> said, Map<Variable, Formula> definitions) {
    this.definitions = definitions;
    said.forEach(l -> known.put(l.variable(), Truth.of(l.phase())));
  }

  Truth of(Formula formula) {
    return switch (formula.type()) {
      case TRUE -> Truth.TRUE;
      case FALSE -> Truth.FALSE;
      case LITERAL -> literal((Literal) formula);
      case NOT -> of(((Not) formula).operand()).not();
      case AND -> {
        Truth result = Truth.TRUE;
        for (Formula part : formula) {
          result = result.and(of(part));
        }
        yield result;
      }
      case OR -> {
        Truth result = Truth.FALSE;
        for (Formula part : formula) {
          result = result.or(of(part));
        }
        yield result;
      }
      default -> throw new IllegalArgumentException("not in use here: " + formula.type());
    };
  }

  private Truth literal(Literal literal) {
    Variable variable = literal.variable();
    Truth truth = known.get(variable);
    if (truth == null) {
      Formula definition = definitions.get(variable);
      truth = definition == null ? Truth.UNKNOWN : of(definition);
      known.put(variable, truth);
    }
    return literal.phase() ? truth : truth.not();
  }
}
