package se.rattdela.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.Condition.ValueTest;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;
import se.rattdela.rules.pack.Vocabulary.HarmTest;
import se.rattdela.rules.pack.Vocabulary.Secrecy;

/**
 * A pack made ready for reading, once per engine: keys and secrecies as numbers, the versions as
 * {@link Rule rules}, and what decides whether a protection stands.
 */
final class CompiledRules {

  /** Health secrecy, which gives way together with any other secrecy of the item (OSL 21:2). */
  static final String FOLLOWS_OTHERS = "OSL-21-1";

  /** The secrecies that end when the item is itself a decision listed in OSL 26:7. */
  private static final List<String> NOT_FOR_DECISIONS = List.of("OSL-26-1", "OSL-21-1");

  /** Secrecies of at most so many years end for documents older than that. */
  private static final int SHORT_SECRECY = 50;

  private final KeyTable keys;
  private final Formulas formulas;
  private final Map<String, Integer> secrecies = new HashMap<>();
  private final List<Formula> ended = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<Rule>> forRecipient = new HashMap<>();
  private final Set<Key> ofStanding;

  CompiledRules(RulePack pack) {
    Vocabulary vocabulary = pack.vocabulary();
    keys = new KeyTable(vocabulary);
    formulas = new Formulas(keys);
    for (Secrecy secrecy : vocabulary.secrecies().values()) {
      secrecies.put(secrecy.code(), secrecies.size());
      ended.add(ended(secrecy));
    }
    RuleMaker maker = new RuleMaker(vocabulary, formulas);
    for (Version version : pack.versions()) {
      rules.add(maker.rule(rules.size(), version));
    }
    Key recipient = keys.key(CodeField.RECIPIENT);
    for (String code : vocabulary.recipients().keySet()) {
      forRecipient.put(code, new ArrayList<>());
    }
    for (Rule rule : rules) {
      forRecipient.forEach((code, reachable) -> {
        if (allows(rule, recipient, code)) {
          reachable.add(rule);
        }
      });
    }
    ofStanding = Set.copyOf(ended.stream().flatMap(f -> f.keys().stream()).distinct().toList());
  }

  private Formula ended(Secrecy secrecy) {
    List<Formula> ways = new ArrayList<>();
    ways.add(yes("document.older-than-70"));
    if (secrecy.maxYears() <= SHORT_SECRECY) {
      ways.add(yes("document.older-than-50"));
    }
    if (secrecy.harmTest() != HarmTest.ABSOLUT) {
      Set<String> harmless = Set.of(Harm.EXCLUDED.name());
      ways.add(formulas.leaf(keys.key(Inputs.HARM), new ValueTest.OneOf(harmless)));
    }
    if (NOT_FOR_DECISIONS.contains(secrecy.code())) {
      ways.add(yes("item.decision-26-7"));
    }
    return new Formula.Any(ways);
  }

  private Formula yes(String fact) {
    return formulas.leaf(keys.key(fact), new ValueTest.Is(true));
  }

  private static boolean allows(Rule rule, Key key, String code) {
    for (Rule.Part part : rule.parts()) {
      if (part.formula() instanceof Formula.Leaf leaf
          && leaf.key().equals(key)
          && !leaf.test().accepts(code)) {
        return false;
      }
    }
    return true;
  }

  /** The keys by number. */
  KeyTable keys() {
    return keys;
  }

  /** How many different leaves the formulas have. */
  int leaves() {
    return formulas.leaves();
  }

  /** All rules, by version id. */
  List<Rule> rules() {
    return rules;
  }

  /** When a secrecy, by its number, has ended. */
  Formula ended(int secrecy) {
    return ended.get(secrecy);
  }

  /** The keys that decide whether a protection stands, whatever the rules ask about. */
  Set<Key> ofStanding() {
    return ofStanding;
  }

  /**
   * The number of a secrecy.
   *
   * @throws IllegalArgumentException if the vocabulary has no such code
   */
  int secrecy(String code) {
    Integer number = secrecies.get(code);
    if (number == null) {
      throw new IllegalArgumentException("not a secrecy: " + code);
    }
    return number;
  }

  /**
   * The rules in force that the question's fixed codes do not already rule out. A version that
   * fails a requirement on a code alone can neither apply nor override, so that most of a full pack
   * need not be read for the outcome.
   */
  List<Rule> possible(Question question, Inputs inputs) {
    List<Rule> possible = new ArrayList<>();
    for (Rule rule : forRecipient.getOrDefault(question.recipient(), rules)) {
      if (inForce(rule, question.date()) && codesHold(rule, inputs)) {
        possible.add(rule);
      }
    }
    return possible;
  }

  private static boolean inForce(Rule rule, LocalDate date) {
    return rule.version().inForceOn(date);
  }

  private static boolean codesHold(Rule rule, Inputs inputs) {
    for (Rule.Part part : rule.parts()) {
      if (part.fixed()
          && part.formula() instanceof Formula.Leaf leaf
          && inputs.value(leaf.key()) instanceof String code
          && !leaf.test().accepts(code)) {
        return false;
      }
    }
    return true;
  }
}
