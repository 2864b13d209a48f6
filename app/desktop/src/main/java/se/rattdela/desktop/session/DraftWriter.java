package se.rattdela.desktop.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import se.rattdela.casework.draft.Draft;
import se.rattdela.casework.draft.DraftJournal;

/**
 * Brings unsaved texts to the disk off the window's thread. Changes are gathered for a moment, so
 * that fast typing costs one write and not one for each letter.
 */
final class DraftWriter implements AutoCloseable {
  private record Field(String place, String name) {}

  private final DraftJournal journal;
  private final Executor later;
  private final Consumer<Throwable> failures;
  private final Object writing = new Object();
  private final Map<Field, Draft> changed = new LinkedHashMap<>();
  private final List<String> forgotten = new ArrayList<>();
  private boolean waiting;
  private boolean failed;

  /**
   * @param later runs a work after a moment, on any thread
   * @param failures is told the first of a row of failures, on the thread of the work
   */
  DraftWriter(DraftJournal journal, Executor later, Consumer<Throwable> failures) {
    this.journal = journal;
    this.later = later;
    this.failures = failures;
  }

  void keep(Draft draft) {
    synchronized (changed) {
      changed.put(new Field(draft.place(), draft.field()), draft);
      if (waiting) {
        return;
      }
      waiting = true;
    }
    later.execute(this::write);
  }

  void forget(String place) {
    synchronized (changed) {
      changed.keySet().removeIf(field -> field.place().equals(place));
      forgotten.add(place);
      if (waiting) {
        return;
      }
      waiting = true;
    }
    later.execute(this::write);
  }

  private void write() {
    synchronized (writing) {
      List<Draft> drafts;
      List<String> places;
      synchronized (changed) {
        waiting = false;
        drafts = List.copyOf(changed.values());
        places = List.copyOf(forgotten);
        changed.clear();
        forgotten.clear();
      }
      try {
        // What was written after a save is still in "changed"; so forgetting comes first.
        places.forEach(journal::forget);
        if (!drafts.isEmpty()) {
          journal.keep(drafts);
        }
        failed = false;
      } catch (RuntimeException e) {
        boolean first = !failed;
        failed = true;
        if (first) {
          failures.accept(e);
        }
      }
    }
  }

  /** Writes what is left and lets go of the file. */
  @Override
  public void close() {
    write();
    synchronized (writing) {
      journal.close();
    }
  }
}
