package se.rattdela.desktop.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.draft.Draft;
import se.rattdela.casework.draft.DraftJournal;

/**
 * What a user has written but not saved yet: going to another page and back loses nothing, nor does
 * the death of the program. Half-written reasons are case content, so they lie in the encrypted
 * journal and nowhere else. Belongs to the window's thread.
 */
public final class UnsentTexts implements AutoCloseable {
  /** The name of a place lies beside its texts, in the field without a name. */
  private static final String TITLE = "";

  private record Field(String place, String name) {}

  /**
   * A place with texts that were not saved when the program ended or another user signed in.
   *
   * @param title what the work there is called; a number, never a name; may be empty
   * @param writtenAt when something was written there last
   */
  public record Found(String place, String title, Instant writtenAt) {}

  private final Map<Field, String> kept = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Instant> found = new HashMap<>();
  private final ReadOnlyIntegerWrapper offered = new ReadOnlyIntegerWrapper();
  private final Map<String, Instant> writtenAt = new HashMap<>();
  private final Set<String> titled = new HashSet<>();
  private final Clock clock;
  private final @Nullable DraftWriter disk;

  /** In memory only. */
  public UnsentTexts() {
    this.clock = Clock.systemUTC();
    this.disk = null;
  }

  /**
   * Kept in a journal; what it holds from before is put back where it was written.
   *
   * @param later runs a work after a moment, on any thread
   * @param again the same after a longer while: what the disk refused is tried again
   * @param failures is told when the disk takes nothing more, on the thread of that work
   */
  public UnsentTexts(
      DraftJournal journal,
      Clock clock,
      Executor later,
      Executor again,
      Consumer<Throwable> failures) {
    this.clock = clock;
    this.disk = new DraftWriter(journal, later, again, failures);
    for (Draft draft : journal.kept()) {
      if (draft.field().equals(TITLE)) {
        titles.put(draft.place(), draft.text());
        titled.add(draft.place());
      } else {
        kept.put(new Field(draft.place(), draft.field()), draft.text());
        writtenAt.merge(
            draft.place(), draft.writtenAt(), (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    offerAgain();
  }

  /** The user signs in again: whatever is kept and not saved is offered back. */
  public void offerAgain() {
    found.clear();
    kept.forEach((field, text) -> {
      Instant at = writtenAt.get(field.place());
      if (at != null && !text.isBlank()) {
        found.put(field.place(), at);
      }
    });
    offered.set(found.size());
  }

  /**
   * Puts back what was written in a field before, and keeps what is written from now on.
   *
   * @param place where in the work, such as a question about an item of a request
   * @param name the field there
   * @return whether something was put back
   */
  public boolean follow(String place, String name, StringProperty text) {
    String before = kept.get(new Field(place, name));
    if (before != null) {
      text.set(before);
    }
    text.addListener((observable, was, now) -> keep(place, name, now));
    return before != null;
  }

  /** Keeps a text that was written at a place. */
  public void keep(String place, String name, String text) {
    kept.put(new Field(place, name), text);
    writtenAt.put(place, clock.instant());
    DraftWriter writer = disk;
    if (writer == null) {
      return;
    }
    String title = titles.get(place);
    if (title != null && titled.add(place)) {
      writer.keep(new Draft(place, TITLE, title, clock.instant()));
    }
    writer.keep(new Draft(place, name, text, clock.instant()));
  }

  /** What was written in a field and is not saved, or null. */
  public @Nullable String text(String place, String name) {
    return kept.get(new Field(place, name));
  }

  /** Whether something is written at a place and not saved. */
  public boolean holds(String place) {
    return kept.keySet().stream().anyMatch(field -> field.place().equals(place));
  }

  /** The places that begin so where something is written and not saved, in order. */
  public List<String> places(String beginning) {
    return kept.keySet().stream()
        .map(Field::place)
        .filter(place -> place.startsWith(beginning))
        .distinct()
        .sorted()
        .toList();
  }

  /** Everything that is written at a place and not saved, by field. */
  public Map<String, String> texts(String place) {
    Map<String, String> all = new HashMap<>();
    kept.forEach((field, text) -> {
      if (field.place().equals(place)) {
        all.put(field.name(), text);
      }
    });
    return all;
  }

  /** What the work at a place is called when it is offered back; a number, never a name. */
  public void name(String place, String title) {
    titles.put(place, title);
  }

  /** Forgets what was written at a place: it is saved now, or not wanted any more. */
  public void saved(String place) {
    boolean any = kept.keySet().removeIf(field -> field.place().equals(place));
    found.remove(place);
    offered.set(found.size());
    writtenAt.remove(place);
    titled.remove(place);
    if (any && disk != null) {
      disk.forget(place);
    }
  }

  /** At how many places something is that {@link #found} tells of. */
  public ReadOnlyIntegerProperty offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  /** What was there when the user signed in and is neither saved nor thrown away, oldest first. */
  public List<Found> found() {
    List<Found> all = new ArrayList<>();
    found.forEach((place, at) -> all.add(new Found(place, titles.getOrDefault(place, ""), at)));
    all.sort(java.util.Comparator.comparing(Found::writtenAt).thenComparing(Found::place));
    return all;
  }

  /** Brings everything to the disk and lets go of the journal. */
  @Override
  public void close() {
    if (disk != null) {
      disk.close();
    }
  }
}
