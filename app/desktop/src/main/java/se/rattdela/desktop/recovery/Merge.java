package se.rattdela.desktop.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What two users have made of the same thing. A field that only one of them changed follows that
 * change; a field that both changed is asked about, and nobody's value is dropped before that.
 *
 * @param <D> the thing, as the user saw it, as the user wrote it and as the colleague saved it
 */
public final class Merge<D> {
  private final @Nullable D before;
  private final D mine;
  private final D theirs;
  private final List<ConflictPane.Field> fields = new ArrayList<>();
  private final Map<String, Function<D, ?>> getters = new HashMap<>();

  /**
   * A merge without fields yet.
   *
   * @param before what the user began from; null where that is not known any more, so that every
   *     difference is asked about
   */
  public Merge(@Nullable D before, D mine, D theirs) {
    this.before = before;
    this.mine = mine;
    this.theirs = theirs;
  }

  /** A field of free text, which may be put together of the two. */
  public Merge<D> text(String key, String label, Function<D, String> get) {
    return field(key, label, get, text -> text, true);
  }

  /**
   * A field with a value that is one or the other.
   *
   * @param words the value as the user reads it
   */
  public <T extends @Nullable Object> Merge<D> value(
      String key, String label, Function<D, T> get, Function<T, String> words) {
    return field(key, label, get, words, false);
  }

  private <T extends @Nullable Object> Merge<D> field(
      String key, String label, Function<D, T> get, Function<T, String> words, boolean free) {
    getters.put(key, get);
    if (!same(get, mine, before) && !same(get, theirs, before) && !same(get, mine, theirs)) {
      fields.add(
          new ConflictPane.Field(
              key, label, words.apply(get.apply(mine)), words.apply(get.apply(theirs)), free));
    }
    return this;
  }

  private static <D> boolean same(Function<D, ?> get, D one, @Nullable D other) {
    return other != null && Objects.equals(plain(get.apply(one)), plain(get.apply(other)));
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof String text ? text.strip() : value;
  }

  /** The fields that both changed, each in another way. */
  public List<ConflictPane.Field> fields() {
    return List.copyOf(fields);
  }

  /** What the fields shall say, with a choice for each that both changed. */
  public Result<D> settle(Map<String, ConflictPane.Choice> chosen) {
    return new Result<>(this, Map.copyOf(chosen));
  }

  /**
   * What came of a merge.
   *
   * @param <D> the thing
   */
  public record Result<D>(Merge<D> merge, Map<String, ConflictPane.Choice> chosen) {
    /** The value of a field. */
    public <T extends @Nullable Object> T value(String key, Function<D, T> get) {
      boolean asked = merge.fields.stream().anyMatch(each -> each.key().equals(key));
      Function<D, ?> field = Objects.requireNonNull(merge.getters.get(key), key);
      boolean own = asked ? ConflictPane.mine(chosen, key) : !same(field, merge.mine, merge.before);
      return get.apply(own ? merge.mine : merge.theirs);
    }

    /** The words of a field of free text. */
    public String text(String key, Function<D, String> get) {
      return chosen.get(key) instanceof ConflictPane.Choice.Merged(String together)
          ? together
          : value(key, get);
    }
  }
}
