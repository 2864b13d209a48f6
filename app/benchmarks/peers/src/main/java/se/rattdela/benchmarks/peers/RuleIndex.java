package se.rattdela.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.rattdela.rules.Truth;
import se.rattdela.rules.pack.Effect;

/**
 * What every engine needs beside its own rules: the order of the rules and the inputs.
 *
 * @param ids version ids, in the order in which every engine answers
 * @param effects their effects, in the same order
 * @param inputs every input with its kind
 */
record RuleIndex(List<String> ids, List<Effect> effects, SortedMap<String, Expr.Kind> inputs) {

  /** As lines of text, for a process that knows nothing of the pack. */
  String write() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ids.size(); i++) {
      text.append("rule ").append(ids.get(i)).append(' ').append(effects.get(i)).append('\n');
    }
    inputs.forEach(
        (name, kind) -> text.append("input ").append(name).append(' ').append(kind).append('\n'));
    return text.toString();
  }

  static RuleIndex read(String text) {
    List<String> ids = new ArrayList<>();
    List<Effect> effects = new ArrayList<>();
    SortedMap<String, Expr.Kind> inputs = new TreeMap<>();
    text.lines()
        .map(line -> line.split(" "))
        .forEach(parts -> {
          if (parts[0].equals("rule")) {
            ids.add(parts[1]);
            effects.add(Effect.valueOf(parts[2]));
          } else {
            inputs.put(parts[1], Expr.Kind.valueOf(parts[2]));
          }
        });
    return new RuleIndex(ids, effects, inputs);
  }

  int size() {
    return ids.size();
  }

  /**
   * Adds what OSL 10:28 carries: it applies by itself or through any duty. Done outside the
   * engines, for all of them alike, since not every one lets a rule ask for the result of others.
   */
  Truth[] carried(Truth[] answers) {
    Truth duty = Truth.FALSE;
    for (int i = 0; i < answers.length; i++) {
      if (effects.get(i) == Effect.OBLIGES) {
        duty = duty.or(answers[i]);
      }
    }
    for (int i = 0; i < answers.length; i++) {
      if (effects.get(i) == Effect.CARRIES) {
        answers[i] = answers[i].or(duty);
      }
    }
    return answers;
  }
}
