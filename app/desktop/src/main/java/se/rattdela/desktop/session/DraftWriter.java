package se.rattdela.desktop.session;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Executor again;
  private final Consumer<Throwable> failures;
  private final Object writing = new Object();
  private final Map<Field, Draft> changed = new LinkedHashMap<>();
  private final Set<String> forgotten = new LinkedHashSet<>();
  private boolean waiting;
  private boolean failed;
  private boolean closed;

  /**
   * @param later runs a work after a moment, on any thread
   * @param again the same after a longer while: what the disk refused is tried again
   * @param failures is told the first of a row of failures, on the thread of the work
   */
  DraftWriter(DraftJournal journal, Executor later, Executor again, Consumer<Throwable> failures) {
    this.journal = journal;
    this.later = later;
    this.again = again;
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
      if (closed) {
        return;
      }
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
        putBack(drafts, places);
        boolean first = !failed;
        failed = true;
        if (first) {
          failures.accept(e);
        }
      }
    }
  }

  /** What did not reach the disk waits on, unless something newer was written there meanwhile. */
  private void putBack(List<Draft> drafts, List<String> places) {
    synchronized (changed) {
      for (Draft draft : drafts) {
        if (!forgotten.contains(draft.place())) {
          changed.putIfAbsent(new Field(draft.place(), draft.field()), draft);
        }
      }
      forgotten.addAll(places);
      if (waiting) {
        return;
      }
      waiting = true;
    }
    again.execute(this::write);
  }

  /** Writes what is left and lets go of the file. */
  @Override
  public void close() {
    write();
    synchronized (writing) {
      closed = true;
      journal.close();
    }
  }
}
