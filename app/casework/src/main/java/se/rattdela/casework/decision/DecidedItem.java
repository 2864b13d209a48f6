package se.rattdela.casework.decision;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;

/**
 * What a sealed decision decided about an item, as it was then. An item may be corrected later;
 * what was decided of it is not.
 *
 * @param secrecy codes of the secrecy provisions that protected it
 * @param title as the recipient reads it; null where the paper does not give it
 * @param detail second line of the title; may be empty
 * @param passages where it stood; null of decisions made before that was kept
 */
public record DecidedItem(
    ItemOutcome outcome,
    Set<String> secrecy,
    @Nullable String title,
    String detail,
    @Nullable List<Passage> passages) {
  public DecidedItem {
    secrecy = Set.copyOf(secrecy);
    passages = passages == null ? null : List.copyOf(passages);
  }

  /** Whether it left, or had left already. */
  public boolean leaves() {
    return outcome != ItemOutcome.NOT_GIVEN;
  }

  /** What protected it then or protects it now. */
  public Set<String> secrecyWith(ItemView now) {
    Set<String> all = new HashSet<>(secrecy);
    all.addAll(now.secrecy());
    return all;
  }

  /**
   * The item as it counts when something is said of the decision: what left is what left then, and
   * what stays is what stayed then and what stands there now.
   */
  public ItemView asDecided(ItemView now) {
    Set<Passage> places = new LinkedHashSet<>(passages == null ? now.passages() : passages);
    if (!leaves()) {
      places.addAll(now.passages());
    }
    return new ItemView(
        now.id(),
        now.version(),
        now.caseId(),
        leaves() && title != null ? title : now.title(),
        leaves() && title != null ? detail : now.detail(),
        now.category(),
        now.owner(),
        List.copyOf(places),
        secrecyWith(now),
        now.harm(),
        now.crime(),
        now.facts(),
        now.protectedData(),
        now.given());
  }
}
