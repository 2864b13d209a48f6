package se.rattdela.casework.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.PersonId;

/**
 * Something in a text that may be a piece of information, with every place where it stands.
 *
 * @param words as written where it is written out longest
 * @param person whose it is, where the text itself tells; else null, and the officer says
 * @param doubt why it may be something else; null where its form or name is clear
 * @param places in the order of the text, never empty
 */
public record Candidate(
    CandidateKind kind,
    String words,
    @Nullable PersonId person,
    @Nullable CandidateDoubt doubt,
    List<Place> places) {
  public Candidate {
    places = List.copyOf(places);
  }

  /** Hides the words: they are case content and must not reach a log by way of a record. */
  @Override
  public String toString() {
    return "Candidate[" + kind + ", " + places.size() + " places]";
  }

  /**
   * Where it stands.
   *
   * @param start index of the first character (UTF-16)
   * @param end index after the last character
   */
  public record Place(int start, int end) {
    boolean touches(Place other) {
      return start < other.end && other.start < end;
    }

    /** Whether this passage is about those very words, and not a long passage they stand in. */
    public boolean tells(Place words) {
      return touches(words) && length() <= 2 * words.length();
    }

    int length() {
      return end - start;
    }
  }
}
