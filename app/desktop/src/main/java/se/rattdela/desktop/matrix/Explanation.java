package se.rattdela.desktop.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Outcome;

/**
 * Why a cell says what it says.
 *
 * @param subtitle whose item, to whom and how
 * @param lead the first words of the summary, in strong type
 * @param summary the rest of it
 * @param candidates the provisions that break the secrecy, or may do so
 * @param others the provisions that do not apply, and why
 * @param changes what a single other answer would lead to
 * @param prospects answers that would settle an open cell; empty for one that is settled
 * @param since from when the law has said and will say something, oldest first
 * @param answerable whether the officer can answer its open judgements beside the matrix now
 * @param lawNote the law's day and the pack, and what the reader must know about them
 */
public record Explanation(
    String title,
    String subtitle,
    Outcome outcome,
    String lead,
    String summary,
    List<Provision> candidates,
    List<Other> others,
    List<Change> changes,
    List<Change> prospects,
    List<Since> since,
    String lawNote,
    boolean assessable,
    boolean answerable) {
  /** Copies what it is given. */
  public Explanation {
    candidates = List.copyOf(candidates);
    others = List.copyOf(others);
    changes = List.copyOf(changes);
    prospects = List.copyOf(prospects);
    since = List.copyOf(since);
  }

  /** How a condition stands. */
  public enum State {
    MET,
    OPEN,
    UNKNOWN,
    FAILED
  }

  /**
   * A condition of a provision.
   *
   * @param question the one judgement it waits for; null where it waits for none, or for a fact
   */
  public record Condition(
      String text, State state, @Nullable String note, @Nullable Question question) {
    /** A condition that waits for no single judgement. */
    public Condition(String text, State state, @Nullable String note) {
      this(text, state, note, null);
    }
  }

  /**
   * A judgement that a condition waits for.
   *
   * @param key in the vocabulary
   * @param legal whether it is a question of law, which only the rule steward answers
   */
  public record Question(String key, String text, boolean legal) {}

  /**
   * A provision with its conditions.
   *
   * @param version the amending act, the day it came into force and what it breaks
   */
  public record Provision(String citation, String version, List<Condition> conditions) {
    /** Copies what it is given. */
    public Provision {
      conditions = List.copyOf(conditions);
    }
  }

  /** A provision that does not apply. */
  public record Other(String citation, String reason) {}

  /**
   * A time when the law says something.
   *
   * @param text from when, as a sentence
   * @param shown whether the day that is shown lies within it
   */
  public record Since(Outcome outcome, String text, boolean shown) {}

  /** What another answer would lead to. */
  public record Change(Outcome outcome, String text) {}
}
