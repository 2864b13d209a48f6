package se.rattdela.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.Version;

/** Where each version stands, with all reasons: nothing is cut short at the first. */
final class Reasons {

  private static final String NOTHING = "NOTHING_TO_OVERRIDE";

  private final ReasonWords words;
  private final Inputs inputs;
  private final Reading<Truth> reading;
  private final Situation situation;

  Reasons(ReasonWords words, Inputs inputs, Reading<Truth> reading) {
    this.words = words;
    this.inputs = inputs;
    this.reading = reading;
    this.situation = reading.situation();
  }

  ProvisionResult resultOf(Rule rule) {
    Version version = rule.version();
    if (!version.inForceOn(situation.question().date())) {
      boolean early = situation.question().date().isBefore(version.from());
      return early ? rule.notYet() : rule.expired();
    }
    return switch (reading.applies(rule)) {
      case TRUE -> new ProvisionResult(version.id(), Status.APPLIES, List.of(), overridden(rule));
      case UNKNOWN ->
          new ProvisionResult(
              version.id(), Status.UNDETERMINED, because(rule, Truth.UNKNOWN), List.of());
      case FALSE ->
          new ProvisionResult(
              version.id(), Status.DOES_NOT_APPLY, because(rule, Truth.FALSE), List.of());
    };
  }

  private List<String> overridden(Rule rule) {
    List<String> overridden = new ArrayList<>();
    for (int place = 0; place < situation.protections().size(); place++) {
      if (reading.overrides(rule, place) == Truth.TRUE) {
        overridden.add(situation.protections().get(place));
      }
    }
    return overridden;
  }

  private List<Reason> because(Rule rule, Truth truth) {
    List<Reason> reasons = new ArrayList<>();
    Effect effect = rule.version().effect();
    if (effect == Effect.CARRIES) {
      reasons.add(
          truth == Truth.FALSE
              ? words.of("NO_DUTY", null, rule.version())
              : open("NO_DUTY", null, List.of(), words.openDuty()));
    }
    // An open duty alone does not make the way through an invoked one a question.
    boolean ownWay = effect != Effect.CARRIES || reading.requirements(rule) == truth;
    for (Rule.Part part : rule.parts()) {
      if (ownWay && reading.holds(part.formula()) == truth) {
        reasons.add(
            truth == Truth.FALSE
                ? part.failed()
                : open(part.requirement().reason(), null, open(part.keys()), part.openText()));
      }
    }
    for (Rule.Barrier barrier : rule.barriers()) {
      if (barrier.onItem() && reading.removesItem(barrier) == truth.not()) {
        addHits(barrier, truth, reasons);
      }
    }
    switch (effect) {
      case NOT_SECRET_DUTY -> {
        if (reading.secret() != Truth.FALSE && reading.secret() == truth.not()) {
          reasons.add(
              truth == Truth.FALSE
                  ? words.of("SECRET", null, rule.version())
                  : openHarm("SECRET", null));
        }
      }
      case PERMITS, OBLIGES -> addReach(rule, truth, reasons);
      case CARRIES -> {
        // What it reaches follows from the duties it carries, which give their own reasons.
      }
    }
    return reasons;
  }

  /**
   * What an undetermined provision still depends on: a trap it has not fallen into is not named.
   */
  private static Reason open(
      String kind, @Nullable String secrecy, List<String> about, String text) {
    return new Reason(kind, secrecy, about, null, text);
  }

  private Reason openHarm(String kind, @Nullable String secrecy) {
    return open(kind, secrecy, List.of(Inputs.HARM), words.openHarm());
  }

  private List<String> open(List<Key> keys) {
    List<String> open = new ArrayList<>();
    for (Key key : keys) {
      if (inputs.open(key)) {
        open.add(key.name());
      }
    }
    return open;
  }

  private void addReach(Rule rule, Truth truth, List<Reason> reasons) {
    if (reading.secret() == Truth.FALSE) {
      if (rule.version().effect() == Effect.PERMITS) {
        reasons.add(words.of(NOTHING, null, List.of(), null, words.label(NOTHING)));
      }
      return;
    }
    if (truth == Truth.UNKNOWN
        && (reading.reachesAny(rule) == Truth.TRUE
            || (rule.version().effect() == Effect.OBLIGES
                && reading.reachesWhateverStands(rule)))) {
      return;
    }
    // Applies if nothing is secret, and reaches nothing if something is: all rests on the harm
    // test.
    if (truth == Truth.UNKNOWN && reading.reachesAny(rule) == Truth.FALSE) {
      reasons.add(openHarm("FACT", null));
      return;
    }
    for (int place = 0; place < situation.protections().size(); place++) {
      if (reading.standing(place) != Truth.FALSE && reading.reaches(rule, place) == truth) {
        addReach(rule, place, truth, reasons);
      }
    }
  }

  private void addReach(Rule rule, int place, Truth truth, List<Reason> reasons) {
    int before = reasons.size();
    for (Rule.Barrier barrier : rule.barriers()) {
      if (!barrier.onItem() && reading.excludes(barrier, place) == truth.not()) {
        addHit(barrier, place, truth, reasons);
      }
    }
    if (reasons.size() == before) {
      reasons.add(
          truth == Truth.UNKNOWN
              ? openHarm("FACT", situation.protections().get(place))
              : rule.notCovered().get(situation.numbers().get(place)));
    }
  }

  private void addHits(Rule.Barrier barrier, Truth truth, List<Reason> reasons) {
    for (int place = 0; place < situation.protections().size(); place++) {
      if (reading.standing(place) != Truth.FALSE) {
        addHit(barrier, place, truth, reasons);
      }
    }
  }

  private void addHit(Rule.Barrier barrier, int place, Truth truth, List<Reason> reasons) {
    Reason hit = barrier.hits().get(situation.numbers().get(place));
    if (hit == null) {
      return;
    }
    if (truth == Truth.FALSE) {
      reasons.add(hit);
      return;
    }
    List<String> open = open(barrier.keys());
    String secrecy = situation.protections().get(place);
    reasons.add(
        open.isEmpty()
            ? openHarm("FACT", secrecy)
            : open(barrier.exclusion().reason(), secrecy, open, barrier.openText()));
  }
}
