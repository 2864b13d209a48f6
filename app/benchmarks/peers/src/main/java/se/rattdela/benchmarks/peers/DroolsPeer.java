package se.rattdela.benchmarks.peers;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.StatelessKieSession;
import se.rattdela.rules.Truth;

/**
 * Drools: DRL compiled to the executable model, a stateless session for each question. A rule that
 * does not fire is "does not apply": there is no way to say "not known".
 */
final class DroolsPeer implements Peer {

  private static final String PACKAGE = "se.rattdela.drl";

  private final KieBase base;
  private final FactType type;
  private final RuleIndex index;

  DroolsPeer(String text, RuleIndex index) {
    this.index = index;
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/se/rattdela/drl/pack.drl", text);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().getMessages().toString());
    }
    base = services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
    type = base.getFactType(PACKAGE, "Case");
  }

  static String render(List<Expr> rules, SortedMap<String, Expr.Kind> inputs) {
    StringBuilder drl = new StringBuilder("package " + PACKAGE + ";\n");
    drl.append("global ").append(Hits.class.getName()).append(" hits;\n\ndeclare Case\n");
    inputs.forEach((name, kind) ->
        drl.append("  ")
            .append(name)
            .append(" : ")
            .append(
                switch (kind) {
                  case BOOLEAN -> "Boolean";
                  case CODE -> "String";
                  case NUMBER -> "Integer";
                })
            .append('\n'));
    drl.append("end\n");
    Syntax syntax = new Written();
    for (int i = 0; i < rules.size(); i++) {
      List<Expr> parts =
          rules.get(i) instanceof Expr.And(List<Expr> all) ? all : List.of(rules.get(i));
      drl.append("\nrule \"r").append(i).append("\" when\n  Case(\n    ");
      drl.append(parts.stream().map(syntax::write).collect(Collectors.joining(",\n    ")));
      drl.append(")\nthen\n  hits.hit(").append(i).append(");\nend\n");
    }
    return drl.toString();
  }

  /** DRL has no negation of a whole constraint, so that "not" is moved in to the leaves. */
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
      return "!(" + inner + ")";
    }

    @Override
    String negated(Expr part) {
      return switch (part) {
        case Expr.Constant(boolean value) -> Boolean.toString(!value);
        case Expr.And(List<Expr> parts) ->
            write(new Expr.Or(parts.stream().map(Expr::not).toList()));
        case Expr.Or(List<Expr> parts) ->
            write(new Expr.And(parts.stream().map(Expr::not).toList()));
        case Expr.Not(Expr inner) -> write(inner);
        case Expr.Yes(String input) -> input + " != true";
        case Expr.OneOf(String input, SortedSet<String> codes) ->
            codes.size() == 1
                ? input + " != " + quoted(codes)
                : input + " not in (" + quoted(codes) + ")";
        case Expr.Below(String input, int limit) -> compare(input, ">=", limit);
        case Expr.From(String input, int limit) -> compare(input, "<", limit);
      };
    }

    @Override
    String yes(String input) {
      return input + " == true";
    }

    @Override
    String oneOf(String input, SortedSet<String> codes) {
      return codes.size() == 1
          ? input + " == " + quoted(codes)
          : input + " in (" + quoted(codes) + ")";
    }

    @Override
    String compare(String input, String operator, int limit) {
      return input + " " + operator + " " + limit;
    }
  }

  @Override
  public Object prepare(Map<String, @Nullable Object> inputs) {
    try {
      Object fact = type.newInstance();
      for (String name : index.inputs().keySet()) {
        Object value = inputs.get(name);
        if (value != null) {
          type.set(fact, name, value);
        }
      }
      return fact;
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Truth[] evaluate(Object prepared) {
    Hits hits = new Hits(index.size());
    StatelessKieSession session = base.newStatelessKieSession();
    session.setGlobal("hits", hits);
    session.execute(prepared);
    return index.carried(hits.answers());
  }
}
