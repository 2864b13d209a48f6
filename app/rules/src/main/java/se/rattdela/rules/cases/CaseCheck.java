package se.rattdela.rules.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.OpenKey;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.Status;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.Vocabulary;

/** Compares an engine's answer with what a case expects. */
final class CaseCheck {

  /** How many codes are tried where a version is open to all of a kind. */
  private static final int SAMPLE = 3;

  private final WorkedCase worked;
  private final Expectation expect;
  private final RuleEngine engine;
  private final List<RuleMessage> differences = new ArrayList<>();

  CaseCheck(WorkedCase worked, RuleEngine engine) {
    this.worked = worked;
    this.expect = worked.expect();
    this.engine = engine;
  }

  List<RuleMessage> differences() {
    try {
      List<ProvisionResult> results = engine.trace(worked.question());
      verdict(engine.verdict(worked.question()));
      expect.applies().forEach(id -> applies(result(results, id), id));
      expect.doesNotApply().forEach(id -> doesNotApply(result(results, id), id));
      if (worked.version() != null) {
        version(worked.version(), result(results, worked.version()));
      }
    } catch (InvalidQuestionException e) {
      say("case.invalid", e.place(), e.said());
    }
    return List.copyOf(differences);
  }

  private void verdict(Verdict verdict) {
    if (expect.outcome() != null && verdict.outcome() != expect.outcome()) {
      say("case.outcome", expect.outcome(), verdict.outcome());
    }
    if (expect.stillPossible() != null
        && !Set.copyOf(verdict.stillPossible()).equals(Set.copyOf(expect.stillPossible()))) {
      say("case.still-possible", expect.stillPossible(), verdict.stillPossible());
    }
    List<String> open = verdict.open().stream().map(OpenKey::key).toList();
    if (expect.openKeys() != null && !open.equals(expect.openKeys())) {
      say("case.open", expect.openKeys(), open);
    }
    boolean broken = expect.status() == Status.APPLIES && worked.question().secrecy().size() == 1;
    if (broken && verdict.stillPossible().contains(Outcome.MUST_NOT)) {
      say("case.applies-but-stands", String.valueOf(worked.version()));
    }
  }

  private void applies(@Nullable ProvisionResult result, String id) {
    if (result == null || result.status() != Status.APPLIES) {
      say("case.status", id, Status.APPLIES, statusOf(result));
    }
  }

  private void doesNotApply(@Nullable ProvisionResult result, String id) {
    if (result == null
        || result.status() == Status.APPLIES
        || result.status() == Status.UNDETERMINED) {
      say("case.status", id, Status.DOES_NOT_APPLY, statusOf(result));
    } else if (result.reasons().isEmpty()) {
      say("case.no-reason", id);
    }
  }

  private void version(String id, @Nullable ProvisionResult result) {
    if (expect.status() != null && (result == null || result.status() != expect.status())) {
      say("case.status", id, expect.status(), statusOf(result));
    }
    if (result == null) {
      return;
    }
    String kind = expect.reason();
    if (kind != null
        && result.reasons().stream()
            .noneMatch(r -> r.kind().equals(kind) && Objects.equals(r.trap(), expect.trap()))) {
      say("case.reason", id, expect.trap() == null ? kind : kind + "/" + expect.trap());
    }
    Set<String> named = new HashSet<>();
    result.reasons().forEach(r -> named.addAll(r.keys()));
    expect.about().stream().filter(k -> !named.contains(k)).forEach(k -> say("case.key", id, k));
    Reach reach = expect.reach();
    if (reach != null) {
      reach(id, reach);
    }
  }

  private void reach(String id, Reach reach) {
    Vocabulary words = engine.pack().vocabulary();
    Set<String> breaks = reach.breaks();
    if (breaks != null) {
      for (String code : words.secrecies().keySet()) {
        if (!breaks.contains(code) && !reach.leaves().contains(code)) {
          say("case.secrecy-missing", code);
        } else {
          secrecy(id, code, breaks.contains(code));
        }
      }
    }
    if (expect.status() == Status.APPLIES) {
      Question base = worked.question();
      Codes codes = new Codes(base);
      codes(id, reach.recipients(), words.recipients().keySet(), codes::recipient);
      codes(id, reach.holders(), words.holders().keySet(), codes::holder);
      codes(id, reach.purposes(), words.purposes().keySet(), codes::purpose);
      // A suspected crime without a crime contradicts itself and is no question to try.
      List<String> kinds =
          words.categories().keySet().stream()
              .filter(c -> base.crime() != null || !c.equals("SUSPECTED_CRIME"))
              .toList();
      codes(id, reach.categories(), kinds, codes::category);
    }
  }

  private void secrecy(String id, String code, boolean broken) {
    Question question = new Codes(worked.question()).secrecy(List.of(code));
    ProvisionResult result = result(engine.trace(question), id);
    if (result == null || result.overrides().contains(code) != broken) {
      say(broken ? "case.not-broken" : "case.broken", id, code);
    }
  }

  private void codes(
      String id,
      @Nullable Set<String> named,
      Collection<String> all,
      Function<String, Question> of) {
    for (String code : named == null ? all.stream().limit(SAMPLE).toList() : all) {
      boolean expected = named == null || named.contains(code);
      ProvisionResult result = result(engine.trace(of.apply(code)), id);
      boolean does = result != null && result.status() == Status.APPLIES;
      if (does != expected) {
        say(expected ? "case.code-missing" : "case.code-extra", id, code);
      }
    }
  }

  private static @Nullable ProvisionResult result(List<ProvisionResult> results, String id) {
    return results.stream().filter(r -> r.id().equals(id)).findFirst().orElse(null);
  }

  private static String statusOf(@Nullable ProvisionResult result) {
    return result == null ? "–" : result.status().name();
  }

  private void say(String key, @Nullable Object... arguments) {
    differences.add(RuleMessage.of(key, arguments));
  }

  /** The question with another of its fixed codes. */
  private record Codes(Question q) {

    Question holder(String code) {
      return with(code, q.category(), q.secrecy(), q.recipient(), q.purpose());
    }

    Question category(String code) {
      return with(q.holder(), code, q.secrecy(), q.recipient(), q.purpose());
    }

    Question secrecy(List<String> codes) {
      return with(q.holder(), q.category(), codes, q.recipient(), q.purpose());
    }

    Question recipient(String code) {
      return with(q.holder(), q.category(), q.secrecy(), code, q.purpose());
    }

    Question purpose(String code) {
      return with(q.holder(), q.category(), q.secrecy(), q.recipient(), code);
    }

    private Question with(
        String holder, String category, List<String> secrecy, String recipient, String purpose) {
      return new Question(
          q.id(),
          q.date(),
          holder,
          category,
          secrecy,
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
}
