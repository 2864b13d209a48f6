package se.rattdela.benchmarks.peers;

import java.util.List;
import java.util.SortedSet;

/** FEEL, the expression language of DMN, with every input under one prefix. */
final class FeelSyntax extends Syntax {

  private final String prefix;

  FeelSyntax(String prefix) {
    this.prefix = prefix;
  }

  @Override
  String and() {
    return " and ";
  }

  @Override
  String or() {
    return " or ";
  }

  @Override
  String not(String inner) {
    return "not(" + inner + ")";
  }

  @Override
  String yes(String input) {
    return prefix + input;
  }

  @Override
  String oneOf(String input, SortedSet<String> codes) {
    return codes.size() == 1
        ? prefix + input + " = " + quoted(codes)
        : prefix + input + " in (" + quoted(codes) + ")";
  }

  @Override
  String compare(String input, String operator, int limit) {
    return prefix + input + " " + operator + " " + limit;
  }

  /** One decision whose boxed context has an entry a rule: DMN 1.3. */
  static String decision(List<Expr> rules) {
    FeelSyntax feel = new FeelSyntax("q.");
    StringBuilder xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="pack" name="pack"
                namespace="urn:rattdela:peers">
              <inputData id="input" name="q"><variable id="inputVariable" name="q"/></inputData>
              <decision id="rules" name="rules">
                <variable id="rulesVariable" name="rules"/>
                <informationRequirement id="needs"><requiredInput href="#input"/></informationRequirement>
                <context id="context">
            """);
    for (int i = 0; i < rules.size(); i++) {
      String text = feel.write(rules.get(i)).replace("&", "&amp;").replace("<", "&lt;");
      xml.append("<contextEntry id=\"e%d\"><variable id=\"v%d\" name=\"r%d\"/>".formatted(i, i, i))
          .append("<literalExpression id=\"l%d\"><text>%s</text>".formatted(i, text))
          .append("</literalExpression></contextEntry>\n");
    }
    return xml.append("</context></decision></definitions>\n").toString();
  }
}
