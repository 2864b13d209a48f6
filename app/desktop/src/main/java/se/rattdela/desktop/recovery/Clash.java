package se.rattdela.desktop.recovery;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import se.rattdela.desktop.common.Texts;

/**
 * What two users have made of the same thing, of which one was saved first. Nothing of either is
 * dropped before the other user has chosen.
 *
 * @param <V> the thing as it is stored
 * @param <D> what a user writes of it
 * @param title who saved first, and when
 * @param theirs as it is stored now
 * @param merge the fields of both
 * @param build puts together what is to be saved
 */
public record Clash<V, D>(
    String title, V theirs, Merge<D> merge, Function<Merge.Result<D>, D> build) {
  /** Both values of the fields that both have changed, each in another way. */
  public List<ConflictPane.Field> fields() {
    return merge.fields();
  }

  /** Whether both can be kept without a choice. */
  public boolean mergesItself() {
    return fields().isEmpty();
  }

  /** What is to be saved, with a choice for each field. */
  public D settle(Map<String, ConflictPane.Choice> chosen) {
    return build.apply(merge.settle(chosen));
  }

  /** What is to be saved where there is nothing to choose. */
  public D merged() {
    return settle(Map.of());
  }

  /**
   * The two beside each other.
   *
   * @param keep gets what is to be saved
   * @param takeTheirs is run when the user drops their own
   */
  public ConflictPane pane(Texts texts, Consumer<D> keep, Runnable takeTheirs) {
    return new ConflictPane(
        texts, title, fields(), chosen -> keep.accept(settle(chosen)), takeTheirs);
  }

  /** The two beside each other where what is stored cannot be changed any more. */
  public ConflictPane settledPane(Texts texts, Runnable drop) {
    return ConflictPane.settled(texts, title, fields(), drop);
  }
}
