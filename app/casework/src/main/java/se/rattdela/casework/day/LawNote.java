package se.rattdela.casework.day;

import java.time.LocalDate;
import java.util.List;
import se.rattdela.casework.common.CaseId;

/**
 * A change of the law, or of how the office reads it, that touches open disclosures, or will come.
 *
 * @param provision id of the provision to read
 * @param citation of the provision; of a question of law, of those that ask it
 * @param title what the provision is about in a few words, or the question that was answered
 * @param day when the change takes effect; of a passed age the first day of the month, since the
 *     day itself is a day of birth
 * @param by who answered the question of law; empty for changes of the law
 * @param cases the actor's cases that are touched, in the order of their numbers; empty of a change
 *     to come that touches none of them
 */
public record LawNote(
    Kind kind,
    String provision,
    String citation,
    String title,
    LocalDate day,
    String by,
    List<Touched> cases) {
  public LawNote {
    cases = List.copyOf(cases);
  }

  /**
   * A case that is touched.
   *
   * @param number as the case is called, without personal data
   */
  public record Touched(CaseId id, String number) implements Comparable<Touched> {
    @Override
    public int compareTo(Touched other) {
      return number.compareTo(other.number);
    }
  }

  /** What happens. */
  public enum Kind {
    /** A wording has begun to apply. */
    BEGAN,
    /** A wording will begin to apply. */
    WILL_BEGIN,
    /** A provision has ceased to apply without a new wording. */
    ENDED,
    /** A provision will cease to apply without a new wording. */
    WILL_END,
    /** Someone passes an age that the provision asks about. */
    AGE,
    /** The rule steward has answered a question of law. */
    STAND
  }
}
