package se.rattdela.rules;

import java.util.List;

/**
 * What no answer changes about a question: its day, its protections and the rules that come into
 * question. Shared by all readings of the question and of what differs from it in one answer.
 *
 * @param protections codes of the secrecy provisions that protect the item, in the question's order
 * @param numbers their numbers
 * @param follower the place of the secrecy that gives way with others; -1 where there is none
 * @param possible the rules in force that the fixed codes leave possible
 */
record Situation(
    CompiledRules rules,
    Question question,
    List<String> protections,
    List<Integer> numbers,
    int follower,
    List<Rule> possible) {

  static Situation of(CompiledRules rules, Question question, Inputs inputs) {
    List<String> protections = question.secrecy();
    return new Situation(
        rules,
        question,
        protections,
        protections.stream().map(rules::secrecy).toList(),
        protections.indexOf(CompiledRules.FOLLOWS_OTHERS),
        rules.possible(question, inputs));
  }

  /**
   * By number of key, whether its answer can matter to the outcome: those that some possible rule
   * asks about, and what follows from them or leads to them.
   */
  boolean[] relevant() {
    KeyTable keys = rules.keys();
    boolean[] relevant = new boolean[keys.all().size()];
    rules.ofStanding().forEach(k -> relevant[k.number()] = true);
    for (Rule rule : possible) {
      rule.parts().forEach(p -> mark(p.keys(), relevant));
      rule.barriers().forEach(b -> mark(b.keys(), relevant));
    }
    for (KeyTable.Implication implication : keys.implications()) {
      int from = implication.ifTrue().number();
      int to = implication.thenTrue().number();
      boolean either = relevant[from] || relevant[to];
      relevant[from] = either;
      relevant[to] = either;
    }
    // The fields of a crime can settle each other.
    List<Key> ofCrime = keys.all().stream().filter(Key::ofCrime).toList();
    if (ofCrime.stream().anyMatch(k -> relevant[k.number()])) {
      mark(ofCrime, relevant);
    }
    return relevant;
  }

  private static void mark(List<Key> keys, boolean[] relevant) {
    for (Key key : keys) {
      relevant[key.number()] = true;
    }
  }
}
