package se.rattdela.casework.caseregister;

import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;

/**
 * The words of a name that is searched for, each the beginning of a word of the name. The three
 * longest are asked of the database, so that what it cuts off was not wanted; the others are
 * compared afterwards.
 */
record NameWords(Set<String> words) {
  /** What a person {@code p} must meet; the parameters are set by {@link #set}. */
  static final String OF_PERSON =
      " exists (select q.id from PersonEntity q join q.words w where q.id = p.id"
          + " and w like :first escape '!')"
          + " and exists (select q.id from PersonEntity q join q.words w where q.id = p.id"
          + " and w like :second escape '!')"
          + " and exists (select q.id from PersonEntity q join q.words w where q.id = p.id"
          + " and w like :third escape '!')";

  private static final int SHORTEST = 2;

  /**
   * The words of a search.
   *
   * @throws InvalidInputException where no word has two characters or more
   */
  static NameWords of(String text) {
    Set<String> words = CaseRegister.words(text);
    if (words.stream().noneMatch(word -> word.length() >= SHORTEST)) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "text", Why.NAME_TOO_SHORT);
    }
    return new NameWords(words);
  }

  /**
   * Fills the parameters of {@link #OF_PERSON}; with fewer than three words the last is repeated.
   */
  <T> TypedQuery<T> set(TypedQuery<T> query) {
    List<String> longest =
        words.stream().sorted(Comparator.comparingInt(String::length).reversed()).limit(3).toList();
    return query
        .setParameter("first", prefix(longest, 0))
        .setParameter("second", prefix(longest, 1))
        .setParameter("third", prefix(longest, 2));
  }

  /** Whether each word begins one of these. */
  boolean match(Set<String> own) {
    return words.stream().allMatch(word -> own.stream().anyMatch(each -> each.startsWith(word)));
  }

  private static String prefix(List<String> words, int index) {
    String word = words.get(Math.min(index, words.size() - 1));
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
