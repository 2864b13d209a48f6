package se.rattdela.rules.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.Vocabulary;

/** Makes a failing question as small as it goes: takes the first smaller one that still fails. */
public final class Shrinker {

  private final Vocabulary words;

  /** Makes questions of a vocabulary smaller. */
  public Shrinker(Vocabulary words) {
    this.words = words;
  }

  /**
   * The smallest question found.
   *
   * @param fails whether a question shows the fault; must be false for one that is not allowed
   */
  public Question shrink(Question question, Predicate<Question> fails) {
    Question smallest = question;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Question next : simpler(smallest)) {
        if (fails.test(next)) {
          smallest = next;
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }

  private List<Question> simpler(Question q) {
    List<Question> all = new ArrayList<>();
    if (q.facts().size() > 3) {
      all.add(q.withFacts(Map.of()));
    }
    if (q.judgements().size() > 3) {
      all.add(q.withJudgements(Map.of()));
    }
    q.facts().keySet().forEach(k -> all.add(q.withFacts(without(q.facts(), k))));
    q.judgements().keySet().forEach(k -> all.add(q.withJudgements(without(q.judgements(), k))));
    for (String code : q.secrecy()) {
      all.add(withSecrecy(q, q.secrecy().stream().filter(s -> !s.equals(code)).toList()));
    }
    crimes(q.crime()).forEach(c -> all.add(q.withCrime(c)));
    if (q.subjectAge() != null) {
      all.add(q.withSubjectAge(null));
    }
    if (q.initiative() != null) {
      all.add(q.withInitiative(null));
    }
    if (q.harm() != Harm.NOT_EXCLUDED) {
      all.add(q.withHarm(Harm.NOT_EXCLUDED));
    }
    codes(q, all);
    return all;
  }

  /** Simpler codes: each the first of its list, where it is another. */
  private void codes(Question q, List<Question> all) {
    String holder = words.holders().keySet().iterator().next();
    String recipient = words.recipients().keySet().iterator().next();
    String category = "PERSONAL";
    String purpose = "OTHER";
    if (!q.holder().equals(holder)) {
      all.add(withCodes(q, holder, q.category(), q.recipient(), q.purpose()));
    }
    if (!q.category().equals(category)) {
      all.add(withCodes(q, q.holder(), category, q.recipient(), q.purpose()));
    }
    if (!q.recipient().equals(recipient)) {
      all.add(withCodes(q, q.holder(), q.category(), recipient, q.purpose()));
    }
    if (!q.purpose().equals(purpose)) {
      all.add(withCodes(q, q.holder(), q.category(), q.recipient(), purpose));
    }
  }

  private static List<@Nullable Crime> crimes(@Nullable Crime crime) {
    List<@Nullable Crime> simpler = new ArrayList<>();
    if (crime == null) {
      return simpler;
    }
    simpler.add(null);
    Crime c = crime;
    for (Crime next :
        List.of(
            new Crime(null, c.form(), c.kind(), c.minimumMonths(), c.prison(), c.victimAge()),
            new Crime(c.stage(), null, c.kind(), c.minimumMonths(), c.prison(), c.victimAge()),
            new Crime(c.stage(), c.form(), null, c.minimumMonths(), c.prison(), c.victimAge()),
            new Crime(c.stage(), c.form(), c.kind(), null, c.prison(), c.victimAge()),
            new Crime(c.stage(), c.form(), c.kind(), c.minimumMonths(), null, c.victimAge()),
            new Crime(c.stage(), c.form(), c.kind(), c.minimumMonths(), c.prison(), null))) {
      if (!next.equals(c)) {
        simpler.add(next);
      }
    }
    return simpler;
  }

  private static Map<String, Boolean> without(Map<String, Boolean> answers, String key) {
    Map<String, Boolean> rest = new TreeMap<>(answers);
    rest.remove(key);
    return rest;
  }

  private static Question withSecrecy(Question q, List<String> secrecy) {
    return new Question(
        q.id(),
        q.date(),
        q.holder(),
        q.category(),
        secrecy,
        q.harm(),
        q.subjectAge(),
        q.recipient(),
        q.initiative(),
        q.purpose(),
        q.crime(),
        q.facts(),
        q.judgements());
  }

  private static Question withCodes(
      Question q, String holder, String category, String recipient, String purpose) {
    return new Question(
        q.id(),
        q.date(),
        holder,
        category,
        q.secrecy(),
        q.harm(),
        q.subjectAge(),
        recipient,
        q.initiative(),
        purpose,
        q.crime(),
        q.facts(),
        q.judgements());
  }
}
