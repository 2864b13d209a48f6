package se.rattdela.casework.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.OpenKey;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;

/**
 * What some answers would make of an open item, whatever is answered to the rest. None of them is
 * preferred, and nothing is said of how they should be answered.
 *
 * @param answers value by key, as {@link RecordAnswer} takes them; no fewer of them settle it
 * @param outcome what the law then says; never open
 */
public record Prospect(SortedMap<String, String> answers, Outcome outcome) {
  /** So many of each outcome, those with the fewest answers first. */
  private static final int EACH = 2;

  /** A question with much open is left before it takes long. */
  private static final int TRIES = 400;

  /** Copies what it is given. */
  public Prospect {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /**
   * The ways to settle a question, in the order of the outcomes; for each the shortest.
   *
   * @return empty where it is settled already
   */
  public static List<Prospect> of(RuleEngine engine, Question question) {
    Search search = new Search(engine);
    search.from(question);
    return search.found();
  }

  private static final class Search {
    /** Some answers that leave the item open. */
    private record Begun(SortedMap<String, String> answers, Question question, Verdict verdict) {}

    private final RuleEngine engine;
    private final QuestionList questions;
    private final Map<Outcome, List<Prospect>> found = new EnumMap<>(Outcome.class);
    private int tries;

    Search(RuleEngine engine) {
      this.engine = engine;
      this.questions = new QuestionList(engine);
    }

    void from(Question question) {
      Verdict verdict = engine.verdict(question);
      List<Begun> level =
          verdict.outcome() == Outcome.OPEN
              ? List.of(new Begun(new TreeMap<>(), question, verdict))
              : List.of();
      while (!level.isEmpty() && tries < TRIES && !complete(verdict)) {
        List<Begun> next = new ArrayList<>();
        level.forEach(each -> extend(each, next));
        level = next;
      }
    }

    List<Prospect> found() {
      return found.values().stream().flatMap(List::stream).toList();
    }

    private boolean complete(Verdict verdict) {
      return found.keySet().containsAll(verdict.stillPossible());
    }

    /** One answer more, in the order of the keys, so that no set of answers is tried twice. */
    private void extend(Begun begun, List<Begun> next) {
      for (OpenKey open : begun.verdict().open()) {
        String key = open.key();
        AnswerKind kind = questions.kind(key);
        if (kind == null || !isAfterAll(key, begun.answers())) {
          continue;
        }
        for (String value : questions.values(key)) {
          if (tries < TRIES) {
            tries++;
            add(begun, kind, key, value, next);
          }
        }
      }
    }

    private static boolean isAfterAll(String key, SortedMap<String, String> answers) {
      return answers.isEmpty() || key.compareTo(answers.lastKey()) > 0;
    }

    private void add(Begun begun, AnswerKind kind, String key, String value, List<Begun> next) {
      @Nullable Verdict verdict = questions.leadsTo(begun.question(), kind, key, value);
      if (verdict == null) {
        return; // it contradicts what is known
      }
      SortedMap<String, String> answers = new TreeMap<>(begun.answers());
      answers.put(key, value);
      if (verdict.outcome() == Outcome.OPEN) {
        next.add(
            new Begun(answers, QuestionBuilder.with(begun.question(), kind, key, value), verdict));
        return;
      }
      List<Prospect> same = found.computeIfAbsent(verdict.outcome(), each -> new ArrayList<>());
      boolean fewerDo =
          found.values().stream()
              .flatMap(List::stream)
              .anyMatch(each -> answers.entrySet().containsAll(each.answers().entrySet()));
      if (same.size() < EACH && !fewerDo) {
        same.add(new Prospect(answers, verdict.outcome()));
      }
    }
  }
}
