package se.rattdela.rules.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a version applies to: its case tried with every code of the vocabulary, one at a time. A
 * list names all that count; every other code must not.
 *
 * @param breaks secrecies that it breaks when each protects the item alone; null = not said
 * @param leaves secrecies that it leaves standing; together with {@code breaks} all there are
 * @param recipients recipients it applies to; null = open to all
 * @param holders holders it applies to; null = open to all
 * @param purposes purposes it applies to; null = open to all
 * @param categories kinds of information it applies to; null = open to all
 */
public record Reach(
    @Nullable Set<String> breaks,
    Set<String> leaves,
    @Nullable Set<String> recipients,
    @Nullable Set<String> holders,
    @Nullable Set<String> purposes,
    @Nullable Set<String> categories) {

  /** Takes copies. */
  public Reach {
    breaks = copy(breaks);
    leaves = Set.copyOf(leaves);
    recipients = copy(recipients);
    holders = copy(holders);
    purposes = copy(purposes);
    categories = copy(categories);
  }

  private static @Nullable Set<String> copy(@Nullable Set<String> codes) {
    return codes == null ? null : Set.copyOf(codes);
  }
}
