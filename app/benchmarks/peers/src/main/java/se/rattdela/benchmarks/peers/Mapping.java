package se.rattdela.benchmarks.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Question;
import se.rattdela.rules.Truth;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Vocabulary;
import se.rattdela.rules.pack.Vocabulary.Constraint;
import se.rattdela.rules.pack.Vocabulary.HarmTest;
import se.rattdela.rules.pack.Vocabulary.Secrecy;

/**
 * A question as the flat inputs of {@link Rendering}. What follows from other answers, and which
 * protections stand, is worked out here for the other engines; ours does it while it is measured.
 */
final class Mapping {

  private static final List<String> NOT_FOR_DECISIONS = List.of("OSL-26-1", "OSL-21-1");

  private final Vocabulary vocabulary;

  Mapping(RulePack pack) {
    this.vocabulary = pack.vocabulary();
  }

  /** Every input; null = not known. */
  Map<String, @Nullable Object> inputs(Question question) {
    Map<String, @Nullable Object> inputs = new TreeMap<>();
    inputs.put("holder", question.holder());
    inputs.put("recipient", question.recipient());
    inputs.put("purpose", question.purpose());
    inputs.put("category", question.category());
    var initiative = question.initiative();
    inputs.put("initiative", initiative == null ? null : initiative.name());
    inputs.put("item_harm", question.harm() == Harm.UNKNOWN ? null : question.harm().name());
    inputs.put("subject_age", question.subjectAge());
    crime(question.crime(), inputs);
    Map<String, Boolean> judgements = withConsequences(question.judgements());
    vocabulary
        .judgements()
        .keySet()
        .forEach(k -> inputs.put(Rendering.judgement(k), judgements.get(k)));
    vocabulary.facts().keySet().forEach(k -> inputs.put(Rendering.fact(k), fact(question, k)));
    Truth secret = Truth.FALSE;
    for (Secrecy secrecy : vocabulary.secrecies().values()) {
      Truth stands =
          question.secrecy().contains(secrecy.code()) ? stands(question, secrecy) : Truth.FALSE;
      secret = secret.or(stands);
      inputs.put(Rendering.stands(secrecy.code()), known(stands));
    }
    inputs.put(Rendering.SECRET, known(secret));
    return inputs;
  }

  private static void crime(@Nullable Crime crime, Map<String, @Nullable Object> inputs) {
    inputs.put(Rendering.ABOUT_CRIME, crime != null);
    boolean none = crime == null;
    Crime known = crime == null ? Crime.UNKNOWN : crime;
    Integer months = known.minimumMonths();
    Boolean prison = known.prison();
    inputs.put("crime_stage", none ? "" : known.stage());
    inputs.put("crime_form", none ? "" : known.form());
    inputs.put("crime_kind", none ? "" : known.kind());
    inputs.put("crime_victimAge", none ? Integer.valueOf(-1) : known.victimAge());
    Integer lowest = months == null && Boolean.FALSE.equals(prison) ? Integer.valueOf(0) : months;
    inputs.put("crime_minimumMonths", none ? Integer.valueOf(-1) : lowest);
    boolean follows = prison == null && months != null && months > 0;
    inputs.put(
        "crime_prison", none ? Boolean.valueOf(false) : follows ? Boolean.valueOf(true) : prison);
  }

  private @Nullable Boolean fact(Question question, String key) {
    Boolean given = question.facts().get(key);
    Vocabulary.Fact fact = vocabulary.facts().get(key);
    boolean closed = fact != null && fact.closed();
    return (given == null && closed) ? Boolean.valueOf(false) : given;
  }

  private Map<String, Boolean> withConsequences(Map<String, Boolean> given) {
    Map<String, Boolean> all = new HashMap<>(given);
    int before = -1;
    while (all.size() > before) {
      before = all.size();
      for (Constraint constraint : vocabulary.constraints()) {
        if (Boolean.TRUE.equals(all.get(constraint.ifTrue()))) {
          all.putIfAbsent(constraint.thenTrue(), true);
        }
        if (Boolean.FALSE.equals(all.get(constraint.thenTrue()))) {
          all.putIfAbsent(constraint.ifTrue(), false);
        }
      }
    }
    return all;
  }

  private Truth stands(Question question, Secrecy secrecy) {
    Truth ended = truth(fact(question, "document.older-than-70"));
    if (secrecy.maxYears() <= 50) {
      ended = ended.or(truth(fact(question, "document.older-than-50")));
    }
    if (secrecy.harmTest() != HarmTest.ABSOLUT) {
      ended =
          ended.or(
              question.harm() == Harm.UNKNOWN
                  ? Truth.UNKNOWN
                  : Truth.of(question.harm() == Harm.EXCLUDED));
    }
    if (NOT_FOR_DECISIONS.contains(secrecy.code())) {
      ended = ended.or(truth(fact(question, "item.decision-26-7")));
    }
    return ended.not();
  }

  private static Truth truth(@Nullable Boolean value) {
    return value == null ? Truth.UNKNOWN : Truth.of(value);
  }

  private static @Nullable Boolean known(Truth truth) {
    return truth == Truth.UNKNOWN ? null : Boolean.valueOf(truth == Truth.TRUE);
  }
}
