package se.rattdela.benchmarks.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.rattdela.benchmarks.Questions;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Truth;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;

/** The shipped pack rendered for one day, and whether other engines say the same of it as ours. */
final class Agreement {

  private static final long KNOWN_SEED = 20260316;
  private static final long PARTLY_SEED = 61303;
  private static final int COUNT = 400;

  private final RulePack pack = PackLoader.shipped();
  private final RuleEngine engine = new RuleEngine(pack);
  private final Rendering rendering = new Rendering(pack, Questions.DAY);
  private final RuleIndex index = rendering.index();
  private final Mapping mapping = new Mapping(pack);

  /** The questions of every comparison in which all is known. */
  static List<Question> knownQuestions(RulePack pack) {
    return Questions.known(pack, KNOWN_SEED, COUNT);
  }

  /** The questions with gaps. */
  static List<Questions.Partly> partlyKnown(RulePack pack) {
    return Questions.partly(pack, PARTLY_SEED, COUNT);
  }

  RulePack pack() {
    return pack;
  }

  RuleEngine engine() {
    return engine;
  }

  Rendering rendering() {
    return rendering;
  }

  RuleIndex index() {
    return index;
  }

  Mapping mapping() {
    return mapping;
  }

  Peer load(Peers peer) {
    return peer.load(peer.render(rendering), index);
  }

  /** What our engine says of the rules, in their order. */
  Truth[] reference(Question question) {
    Map<String, Truth> all = new HashMap<>();
    for (ProvisionResult result : engine.trace(question)) {
      all.put(
          result.id(),
          switch (result.status()) {
            case APPLIES -> Truth.TRUE;
            case UNDETERMINED -> Truth.UNKNOWN;
            case DOES_NOT_APPLY, NOT_IN_FORCE -> Truth.FALSE;
          });
    }
    return index.ids().stream().map(id -> all.getOrDefault(id, Truth.FALSE)).toArray(Truth[]::new);
  }

  /**
   * Fails unless the engine says of every rule what ours says.
   *
   * @return how many times a rule applied
   */
  int requireEqual(String name, Peer peer, List<Question> questions) {
    return require(name, peer, questions, false);
  }

  /**
   * Fails unless what the engine settles is what ours says. Ours settles more: a rule that breaks
   * all that protects the item needs no harm test, which no expression over single protections
   * knows.
   */
  void requireSound(String name, Peer peer, List<Question> questions) {
    require(name, peer, questions, true);
  }

  private int require(String name, Peer peer, List<Question> questions, boolean mayBeOpen) {
    int applied = 0;
    for (Question question : questions) {
      Truth[] ours = reference(question);
      Truth[] theirs = peer.evaluate(peer.prepare(mapping.inputs(question)));
      for (int i = 0; i < ours.length; i++) {
        if (ours[i] != theirs[i] && !(mayBeOpen && theirs[i] == Truth.UNKNOWN)) {
          throw new IllegalStateException(
              name
                  + " says "
                  + theirs[i]
                  + ", not "
                  + ours[i]
                  + ", of "
                  + index.ids().get(i)
                  + ": "
                  + question);
        }
        applied += ours[i] == Truth.TRUE ? 1 : 0;
      }
    }
    return applied;
  }

  /**
   * How an engine takes questions with gaps.
   *
   * @param questions questions asked
   * @param open answers that really depend on a gap
   * @param unsoundYes "applies" although some way of filling the gaps says otherwise
   * @param unsoundNo "does not apply" although some way of filling the gaps says otherwise
   * @param unsoundQuestions questions with at least one such answer
   * @param undecided "not known" although every way of filling the gaps says the same
   */
  record Gaps(
      int questions,
      int open,
      int unsoundYes,
      int unsoundNo,
      int unsoundQuestions,
      int undecided) {}

  /** What filling the gaps in every way gives: a truth value a rule, unknown where it varies. */
  Truth[] completed(Questions.Partly partly) {
    Truth[] result = null;
    for (Question completion : partly.completions()) {
      Truth[] one;
      try {
        one = reference(completion);
      } catch (InvalidQuestionException e) {
        continue; // Contradicts itself: nobody could answer so.
      }
      if (result == null) {
        result = one;
      } else {
        for (int i = 0; i < one.length; i++) {
          result[i] = result[i] == one[i] ? one[i] : Truth.UNKNOWN;
        }
      }
    }
    if (result == null) {
      throw new IllegalStateException("no way of filling the gaps: " + partly);
    }
    return result;
  }

  /** Compares answers to questions with gaps with the truth of every completion. */
  Gaps gaps(Peer peer, List<Questions.Partly> partly, List<Truth[]> completed) {
    int open = 0;
    int yes = 0;
    int no = 0;
    int unsound = 0;
    int undecided = 0;
    for (int q = 0; q < partly.size(); q++) {
      Truth[] theirs = peer.evaluate(peer.prepare(mapping.inputs(partly.get(q).question())));
      Truth[] truth = completed.get(q);
      int before = yes + no;
      for (int i = 0; i < truth.length; i++) {
        open += truth[i] == Truth.UNKNOWN ? 1 : 0;
        if (theirs[i] != truth[i]) {
          switch (theirs[i]) {
            case TRUE -> yes++;
            case FALSE -> no++;
            case UNKNOWN -> undecided++;
          }
        }
      }
      unsound += yes + no > before ? 1 : 0;
    }
    return new Gaps(partly.size(), open, yes, no, unsound, undecided);
  }
}
