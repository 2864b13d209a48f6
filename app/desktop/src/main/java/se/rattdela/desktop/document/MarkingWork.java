package se.rattdela.desktop.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.casefile.Marking;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;

/** Marks, changes and removes items, and undoes it step by step while the page is open. */
final class MarkingWork {
  /** How to take back what was done. */
  private sealed interface Step {
    record Marked(List<ItemId> items) implements Step {}

    record Changed(ItemId item, NewItem before) implements Step {}

    record Removed(ItemId item, NewItem before) implements Step {}
  }

  private final Desk desk;
  private final CaseId caseId;
  private final Supplier<@Nullable CaseFile> file;
  private final Runnable changed;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Map<ItemId, ItemId> remarked = new HashMap<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());

  /**
   * @param changed fetches the case anew
   */
  MarkingWork(Desk desk, CaseId caseId, Supplier<@Nullable CaseFile> file, Runnable changed) {
    this.desk = desk;
    this.caseId = caseId;
    this.file = file;
    this.changed = changed;
  }

  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  /** Marks items, all or none. */
  void mark(List<NewItem> items, Runnable done) {
    save(
        progress -> desk.office().registration().items(desk.actor(), caseId, items),
        ids -> {
          push(new Step.Marked(ids));
          done.run();
        });
  }

  /**
   * Changes an item as it was shown.
   *
   * @param met is told when a colleague changed it first; nothing is saved then
   */
  void change(ItemView shown, NewItem now, Runnable done, Consumer<Clash<ItemView, NewItem>> met) {
    save(
        progress ->
            desk.office().registration().changeItem(desk.actor(), shown.id(), shown.version(), now),
        view -> {
          push(new Step.Changed(shown.id(), asNew(shown)));
          done.run();
        },
        told ->
            fetchTheirs(
                told,
                opened -> item(opened, shown.id()),
                (theirs, opened) -> {
                  String title = ConflictPane.title(desk, told);
                  met.accept(ItemClash.of(title, shown, now, theirs, opened, desk));
                }));
  }

  private static @Nullable ItemView item(CaseFile file, ItemId id) {
    return file.items().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** Fetches what a colleague saved first; where they removed it, that is told instead. */
  <T> void fetchTheirs(
      ConflictException told, Function<CaseFile, @Nullable T> find, BiConsumer<T, CaseFile> met) {
    desk.tasks()
        .prepare(
            desk.texts().get("case.loading"),
            progress -> desk.office().cases().open(desk.actor(), caseId))
        .onSuccess(opened -> {
          T theirs = find.apply(opened);
          if (theirs == null) {
            desk.failures().accept(told);
          } else {
            met.accept(theirs, opened);
          }
        })
        .onFailure(desk.failures())
        .start();
  }

  /** Removes an item that nothing rests on. */
  void remove(ItemView shown) {
    save(
        progress -> {
          desk.office()
              .marking()
              .removeItems(
                  desk.actor(), caseId, List.of(new Marking.Shown(shown.id(), shown.version())));
          return shown;
        },
        removed -> push(new Step.Removed(shown.id(), asNew(shown))));
  }

  /** Takes back the last thing that was done. */
  void undo() {
    @Nullable Step last = steps.pollFirst();
    undoable.set(!steps.isEmpty());
    switch (last) {
      case Step.Marked(var items) -> {
        List<Marking.Shown> shown =
            items.stream()
                .map(this::now)
                .filter(Objects::nonNull)
                .map(item -> new Marking.Shown(item.id(), item.version()))
                .toList();
        save(
            progress -> {
              desk.office().marking().removeItems(desk.actor(), caseId, shown);
              return shown;
            },
            removed -> {});
      }
      case Step.Changed(var id, var before) -> {
        ItemView shown = now(id);
        if (shown != null) {
          save(
              progress ->
                  desk.office()
                      .registration()
                      .changeItem(desk.actor(), shown.id(), shown.version(), before),
              view -> {});
        }
      }
      case Step.Removed(var id, var before) ->
          save(
              progress -> desk.office().registration().item(desk.actor(), before),
              again -> remarked.put(id, again));
      case null -> {
        // nothing to take back
      }
    }
  }

  private @Nullable ItemView now(ItemId id) {
    ItemId current = remarked.getOrDefault(id, id);
    CaseFile now = file.get();
    return now == null
        ? null
        : now.items().stream().filter(item -> item.id().equals(current)).findFirst().orElse(null);
  }

  private void push(Step step) {
    steps.addFirst(step);
    undoable.set(true);
  }

  /** Saves something; the case is fetched anew also where it failed, since another may have. */
  <T> void save(Tasks.Work<T> work, Consumer<? super T> done) {
    save(work, done, desk.failures()::accept);
  }

  /**
   * Saves something.
   *
   * @param met is told when a colleague was first
   */
  <T> void save(Tasks.Work<T> work, Consumer<? super T> done, Consumer<ConflictException> met) {
    saveState.set(new SaveState.Saving());
    desk.tasks()
        .prepare(desk.texts().get("save.saving"), work)
        .onSuccess(result -> {
          saveState.set(new SaveState.Saved(desk.timeOfDay()));
          done.accept(result);
          changed.run();
        })
        .onFailure(cause -> {
          if (cause instanceof ConflictException told) {
            saveState.set(ConflictPane.state(desk, told));
            met.accept(told);
          } else {
            saveState.set(new SaveState.Failed());
            desk.failures().accept(cause);
          }
          changed.run();
        })
        .start();
  }

  /** An item as it would be marked anew. */
  static NewItem asNew(ItemView item) {
    return new NewItem(
        item.caseId(),
        item.title(),
        item.detail(),
        item.category(),
        item.owner(),
        item.passages(),
        item.secrecy(),
        item.harm(),
        item.crime(),
        item.facts(),
        item.protectedData());
  }
}
