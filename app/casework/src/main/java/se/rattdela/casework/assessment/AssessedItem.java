package se.rattdela.casework.assessment;

import java.util.List;
import java.util.Optional;
import se.rattdela.casework.item.ItemView;
import se.rattdela.rules.Question;

/**
 * An item with the question as it stands: facts and those answers that still stand.
 *
 * @param words the text of its passages
 * @param standing answers that count
 * @param stale answers whose ground has changed: they do not count
 */
public record AssessedItem(
    ItemView item,
    String words,
    Question question,
    List<StoredAnswer> standing,
    List<StoredAnswer> stale,
    Considered considered) {
  public AssessedItem {
    standing = List.copyOf(standing);
    stale = List.copyOf(stale);
  }

  /** The standing answer for a key. */
  public Optional<StoredAnswer> answer(String key) {
    return standing.stream().filter(each -> each.key().equals(key)).findFirst();
  }
}
