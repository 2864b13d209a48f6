package se.rattdela.desktop.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import org.jspecify.annotations.Nullable;

/**
 * What is written and chosen in a form that is filled again and again, such as one phrase after
 * another. While it is at a place, what is written is kept there until it is saved; what was kept
 * there before is put back. Beside it lies the version of the stored thing it was written against,
 * so that it is never saved over what a colleague has stored since without being shown beside it.
 */
public final class KeptTexts {
  private static final String VERSION = "version";

  private record Field(Supplier<String> get, Consumer<String> set) {}

  private final UnsentTexts unsent;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, String> filled = new HashMap<>();
  private String place = "";
  private String version = "";
  private boolean outdated;

  /** A form without fields, at no place. */
  public KeptTexts(UnsentTexts unsent) {
    this.unsent = unsent;
  }

  /** A field of text. */
  public KeptTexts with(String name, Property<String> text) {
    return with(name, text, written -> written, kept -> kept);
  }

  /** A choice between the constants of an enum; it may be none of them. */
  public <E extends Enum<E>> KeptTexts choice(
      String name, Property<@Nullable E> chosen, Class<E> type) {
    return with(
        name,
        chosen,
        now -> now == null ? "" : now.name(),
        kept -> kept.isEmpty() ? null : Enum.valueOf(type, kept));
  }

  /** A day; it may be none. */
  public KeptTexts day(String name, Property<@Nullable LocalDate> day) {
    return with(
        name,
        day,
        now -> now == null ? "" : now.toString(),
        kept -> kept.isEmpty() ? null : LocalDate.parse(kept));
  }

  /** A tick; one that was taken away again is nothing that waits. */
  public KeptTexts tick(String name, Property<Boolean> ticked) {
    return with(name, ticked, on -> on ? "true" : "", Boolean::valueOf);
  }

  /**
   * A field of another kind. The fields are put back in the order they are named here.
   *
   * @param write the value as it is kept
   * @param read the value of what was kept; what it cannot read is let be
   */
  public <T extends @Nullable Object> KeptTexts with(
      String name, Property<T> value, Function<T, String> write, Function<String, T> read) {
    fields.put(
        name,
        new Field(() -> write.apply(value.getValue()), kept -> value.setValue(read.apply(kept))));
    value.addListener((observable, before, now) -> written(name));
    return this;
  }

  private void written(String name) {
    Field field = fields.get(name);
    if (!place.isEmpty() && field != null) {
      if (!version.isEmpty()) {
        unsent.keep(place, VERSION, version);
      }
      unsent.keep(place, name, field.get().get());
    }
  }

  /**
   * The form is filled with what is stored at a place; what was kept there is put back.
   *
   * @param title what the work there is called when it is offered back; a number, never a name
   * @return whether something was put back
   */
  public boolean begin(String at, String title) {
    return begin(at, title, "");
  }

  /**
   * As {@link #begin(String, String)}, on a stored thing that colleagues may change.
   *
   * @param stored its version
   */
  public boolean begin(String at, String title, long stored) {
    return begin(at, title, Long.toString(stored));
  }

  /**
   * As {@link #begin(String, String)}, on a stored thing that colleagues may change.
   *
   * @param stored what is another when the thing is; empty for nothing stored
   */
  public boolean begin(String at, String title, String stored) {
    place = "";
    filled.clear();
    fields.forEach((name, field) -> filled.put(name, field.get().get()));
    String written = unsent.text(at, VERSION);
    boolean back = false;
    for (Map.Entry<String, Field> each : fields.entrySet()) {
      String kept = unsent.text(at, each.getKey());
      if (kept != null && !kept.equals(each.getValue().get().get())) {
        back |= put(kept, each.getValue());
      }
    }
    outdated = written != null && !written.equals(stored);
    goTo(at, title, stored);
    return back;
  }

  /** Another version of the program may have kept what this one does not know. */
  private static boolean put(String kept, Field field) {
    try {
      field.set().accept(kept);
      return true;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private void goTo(String at, String title, String stored) {
    if (!title.isEmpty()) {
      unsent.name(at, title);
    }
    version = stored;
    place = at;
  }

  /** Whether the stored thing has been changed since what was put back was written. */
  public boolean outdated() {
    return outdated;
  }

  /**
   * What stands in the form is stored at a place now; what is written from now on is kept there.
   *
   * @param stored its version
   * @param more whether something has been written since that save began
   */
  public void stored(String at, String title, long stored, boolean more) {
    stored(at, title, Long.toString(stored), more);
  }

  /**
   * As {@link #stored(String, String, long, boolean)}.
   *
   * @param stored what is another when the thing is
   */
  public void stored(String at, String title, String stored, boolean more) {
    saved();
    goTo(at, title, stored);
    outdated = false;
    filled.clear();
    if (!more) {
      fields.forEach((name, field) -> filled.put(name, field.get().get()));
    }
    if (more) {
      fields.keySet().forEach(this::written);
    }
  }

  /** The form leaves its place; what was kept there stays kept. */
  public void end() {
    place = "";
  }

  /**
   * As {@link #end}, but what says the same as the stored thing that the form was filled with is no
   * work that waits, and is not kept.
   *
   * @return whether something is kept there
   */
  public boolean leave() {
    boolean differs =
        fields.entrySet().stream()
            .anyMatch(each ->
                !each.getValue().get().get().equals(filled.getOrDefault(each.getKey(), "")));
    boolean waits = !place.isEmpty() && (differs || outdated) && unsent.holds(place);
    if (!waits) {
      saved();
    }
    end();
    return waits;
  }

  /** What was written at the place is saved now, or not wanted any more. */
  public void saved() {
    if (!place.isEmpty()) {
      unsent.saved(place);
    }
  }
}
