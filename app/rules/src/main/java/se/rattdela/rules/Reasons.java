package se.rattdela.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** Where each version stands, with all reasons: nothing is cut short at the first. */
final class Reasons {

  private final RulePack pack;
  private final Question question;
  private final Reading<Truth> reading;
  private final Keys keys;
  private final RuleMessages messages = RuleMessages.swedish();

  Reasons(RulePack pack, Question question, Reading<Truth> reading) {
    this.pack = pack;
    this.question = question;
    this.reading = reading;
    this.keys = new Keys(new Inputs(question, pack.vocabulary()));
  }

  ProvisionResult resultOf(Version version) {
    if (!version.inForceOn(question.date())) {
      boolean early = question.date().isBefore(version.from());
      Reason reason =
          reason("NOT_IN_FORCE", null, List.of(), early ? trap(version, "NOT_IN_FORCE") : null, "");
      return new ProvisionResult(version.id(), Status.NOT_IN_FORCE, List.of(reason), List.of());
    }
    return switch (reading.applies(version)) {
      case TRUE ->
          new ProvisionResult(version.id(), Status.APPLIES, List.of(), overridden(version));
      case UNKNOWN ->
          new ProvisionResult(
              version.id(), Status.UNDETERMINED, because(version, Truth.UNKNOWN), List.of());
      case FALSE ->
          new ProvisionResult(
              version.id(), Status.DOES_NOT_APPLY, because(version, Truth.FALSE), List.of());
    };
  }

  private List<String> overridden(Version version) {
    return reading.standing().keySet().stream()
        .filter(s -> reading.overrides(version, s) == Truth.TRUE)
        .toList();
  }

  private List<Reason> because(Version version, Truth truth) {
    List<Reason> reasons = new ArrayList<>();
    if (version.effect() == Effect.CARRIES) {
      reasons.add(
          truth == Truth.FALSE
              ? reason("NO_DUTY", null, List.of(), trap(version, "NO_DUTY"), "")
              : open("NO_DUTY", null, List.of(), messages.text("reason.open-duty")));
    }
    // An open duty alone does not make the way through an invoked one a question.
    boolean ownWay = version.effect() != Effect.CARRIES || reading.requirements(version) == truth;
    for (Requirement requirement : version.requirements()) {
      if (ownWay && reading.holds(requirement.condition()) == truth) {
        reasons.add(requirementReason(requirement, truth));
      }
    }
    for (Exclusion exclusion : version.exclusions()) {
      if (exclusion.scope() == Exclusion.Scope.ITEM
          && reading.removesItem(exclusion) == truth.not()) {
        reasons.addAll(excluded(exclusion, truth));
      }
    }
    switch (version.effect()) {
      case NOT_SECRET_DUTY -> {
        if (reading.secret() != Truth.FALSE && reading.secret() == truth.not()) {
          reasons.add(
              truth == Truth.FALSE
                  ? reason("SECRET", null, List.of(), trap(version, "SECRET"), "")
                  : openHarm("SECRET", null));
        }
      }
      case PERMITS, OBLIGES -> reasons.addAll(reach(version, truth));
      case CARRIES -> {
        // What it reaches follows from the duties it carries, which give their own reasons.
      }
    }
    return reasons;
  }

  private Reason requirementReason(Requirement requirement, Truth truth) {
    Condition condition = requirement.condition();
    return truth == Truth.UNKNOWN
        ? open(
            requirement.reason(),
            null,
            keys.open(condition),
            messages.text("reason.open", requirement.text()))
        : reason(
            requirement.reason(), null, Keys.of(condition), requirement.trap(), requirement.text());
  }

  /**
   * What an undetermined provision still depends on: a trap it has not fallen into is not named.
   */
  private static Reason open(
      String kind, @Nullable String secrecy, List<String> about, String text) {
    return new Reason(kind, secrecy, about, null, text);
  }

  private Reason openHarm(String kind, @Nullable String secrecy) {
    return open(kind, secrecy, List.of(Inputs.HARM), messages.text("reason.open-harm"));
  }

  private List<Reason> reach(Version version, Truth truth) {
    List<Reason> reasons = new ArrayList<>();
    if (reading.secret() == Truth.FALSE) {
      if (version.effect() == Effect.PERMITS) {
        reasons.add(reason("NOTHING_TO_OVERRIDE", null, List.of(), null, ""));
      }
      return reasons;
    }
    if (truth == Truth.UNKNOWN && reaches(version) == Truth.TRUE) {
      return reasons;
    }
    // Applies if nothing is secret, and reaches nothing if something is: all rests on the harm
    // test.
    if (truth == Truth.UNKNOWN && reaches(version) == Truth.FALSE) {
      reasons.add(openHarm("FACT", null));
      return reasons;
    }
    for (var protection : reading.standing().entrySet()) {
      String secrecy = protection.getKey();
      if (protection.getValue() == Truth.FALSE || reading.reaches(version, secrecy) != truth) {
        continue;
      }
      List<Exclusion> hits =
          version.exclusions().stream()
              .filter(e -> e.scope() == Exclusion.Scope.SECRECY)
              .filter(e -> reading.excludes(e, secrecy) == truth.not())
              .toList();
      if (!hits.isEmpty()) {
        hits.forEach(e -> reasons.add(excludedOne(e, secrecy, truth)));
      } else if (truth == Truth.UNKNOWN) {
        reasons.add(openHarm("FACT", secrecy));
      } else {
        reasons.add(
            reason(
                "SECRECY_NOT_COVERED",
                secrecy,
                List.of(),
                trap(version, "SECRECY_NOT_COVERED"),
                ""));
      }
    }
    return reasons;
  }

  private Truth reaches(Version version) {
    Truth best = Truth.FALSE;
    for (String secrecy : reading.standing().keySet()) {
      best = best.or(reading.reaches(version, secrecy));
    }
    return best;
  }

  private List<Reason> excluded(Exclusion exclusion, Truth truth) {
    return reading.standing().entrySet().stream()
        .filter(p -> p.getValue() != Truth.FALSE)
        .map(p -> p.getKey())
        .filter(exclusion.secrecies()::contains)
        .map(s -> excludedOne(exclusion, s, truth))
        .toList();
  }

  private Reason excludedOne(Exclusion exclusion, String secrecy, Truth truth) {
    Condition condition = exclusion.condition();
    if (truth == Truth.UNKNOWN) {
      List<String> open = condition == null ? List.of() : keys.open(condition);
      return open.isEmpty()
          ? openHarm("FACT", secrecy)
          : open(exclusion.reason(), secrecy, open, messages.text("reason.open", exclusion.text()));
    }
    return reason(
        exclusion.reason(),
        secrecy,
        condition == null ? List.of() : Keys.of(condition),
        exclusion.trap(),
        exclusion.text());
  }

  private static @Nullable String trap(Version version, String kind) {
    return version.traps().get(kind);
  }

  private Reason reason(
      String kind,
      @Nullable String secrecy,
      List<String> about,
      @Nullable String trap,
      String detail) {
    Vocabulary vocabulary = pack.vocabulary();
    Vocabulary.Trap named = trap == null ? null : vocabulary.traps().get(trap);
    String label = vocabulary.reasonKinds().getOrDefault(kind, kind);
    String text =
        named != null
            ? named.text()
            : detail.isEmpty() ? label : messages.text("reason.failed", detail);
    return new Reason(kind, secrecy, about, trap, text);
  }
}
