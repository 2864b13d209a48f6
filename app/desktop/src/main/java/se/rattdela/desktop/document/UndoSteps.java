package se.rattdela.desktop.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.NewItem;

/**
 * What the user has done in the documents of a case since they signed in, the last first. It says
 * what was there before and what came of it, so that nothing that came later is undone with it.
 */
final class UndoSteps {
  /** How many can be undone. */
  private static final int MOST = 100;

  /** How to take back what was done. */
  sealed interface Step {
    /** Items that were marked. */
    record Marked(List<ItemId> items, String title) implements Step {
      /** Copies what it is given. */
      public Marked {
        items = List.copyOf(items);
      }
    }

    /** An item that was changed. */
    record Changed(ItemId item, NewItem before, NewItem after) implements Step {}

    /** An item that was removed. */
    record Removed(ItemId item, NewItem before) implements Step {}

    /** A document that was changed. */
    record Document(DocumentId document, NewDocument before, NewDocument after) implements Step {}

    /** What was written and thrown away, by field. */
    record Dropped(String place, String title, Map<String, String> texts) implements Step {
      /** Copies what it is given. */
      public Dropped {
        texts = Map.copyOf(texts);
      }
    }
  }

  private final Deque<Step> steps = new ArrayDeque<>();
  private final Map<ItemId, ItemId> again = new HashMap<>();

  /** The last thing that was done, or null. */
  @Nullable Step last() {
    return steps.peekFirst();
  }

  /** Something was done. */
  void push(Step step) {
    steps.addFirst(step);
    if (steps.size() > MOST) {
      steps.removeLast();
    }
  }

  /** The last thing is being taken back. */
  void pop() {
    steps.pollFirst();
  }

  /** An item that had been removed is there again, as another. */
  void again(ItemId removed, ItemId now) {
    again.put(removed, now);
  }

  /** Which item stands for another now. */
  ItemId now(ItemId item) {
    ItemId now = item;
    while (again.containsKey(now)) {
      now = again.getOrDefault(now, now);
    }
    return now;
  }
}
