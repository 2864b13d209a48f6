package se.rattdela.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.PartialVars;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Truth;

/** Google's CEL for Java: one checked program a rule, unknown inputs as unknown attributes. */
final class CelPeer implements Peer {

  private final List<Program> programs = new ArrayList<>();
  private final RuleIndex index;

  CelPeer(String text, RuleIndex index) {
    this.index = index;
    CelBuilder builder =
        CelFactory.plannerCelBuilder()
            .setOptions(
                CelOptions.current()
                    .enableUnknownTracking(true)
                    .enableHeterogeneousNumericComparisons(true)
                    .build());
    index.inputs().forEach((name, kind) -> builder.addVar(name, type(kind)));
    Cel cel = builder.build();
    try {
      for (String line : text.lines().toList()) {
        programs.add(cel.createProgram(cel.compile(line).getAst()));
      }
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CelType type(Expr.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> SimpleType.BOOL;
      case CODE -> SimpleType.STRING;
      case NUMBER -> SimpleType.INT;
    };
  }

  static String render(List<Expr> rules) {
    Syntax syntax = new Written();
    return rules.stream().map(syntax::write).collect(Collectors.joining("\n"));
  }

  private static final class Written extends Syntax {
    @Override
    String and() {
      return " && ";
    }

    @Override
    String or() {
      return " || ";
    }

    @Override
    String not(String inner) {
      return "!" + (inner.matches("\\w+|\\(.*") ? inner : "(" + inner + ")");
    }

    @Override
    String yes(String input) {
      return input;
    }

    @Override
    String oneOf(String input, SortedSet<String> codes) {
      return codes.size() == 1
          ? input + " == " + quoted(codes)
          : input + " in [" + quoted(codes) + "]";
    }

    @Override
    String compare(String input, String operator, int limit) {
      return input + " " + operator + " " + limit;
    }
  }

  private record Prepared(Map<String, Object> known, @Nullable PartialVars partial) {}

  @Override
  public Object prepare(Map<String, @Nullable Object> inputs) {
    Map<String, Object> known = new HashMap<>();
    ImmutableList.Builder<CelAttributePattern> unknown = ImmutableList.builder();
    boolean gaps = false;
    for (String name : index.inputs().keySet()) {
      Object value = inputs.get(name);
      if (value == null) {
        unknown.add(CelAttributePattern.create(name));
        gaps = true;
      } else {
        known.put(name, value instanceof Integer number ? Long.valueOf(number) : value);
      }
    }
    PartialVars partial =
        gaps ? PartialVars.of(known, unknown.build().toArray(new CelAttributePattern[0])) : null;
    return new Prepared(known, partial);
  }

  @Override
  public Truth[] evaluate(Object prepared) {
    Prepared vars = (Prepared) prepared;
    Truth[] answers = new Truth[programs.size()];
    try {
      for (int i = 0; i < answers.length; i++) {
        PartialVars partial = vars.partial();
        Object result =
            partial == null ? programs.get(i).eval(vars.known()) : programs.get(i).eval(partial);
        answers[i] = result instanceof Boolean yes ? Truth.of(yes) : Truth.UNKNOWN;
      }
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
    return index.carried(answers);
  }
}
