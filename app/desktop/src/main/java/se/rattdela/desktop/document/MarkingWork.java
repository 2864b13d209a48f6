package se.rattdela.desktop.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.casefile.Marking;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.document.UndoSteps.Step;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;

/** Marks, changes and removes items, and undoes it step by step while the user is signed in. */
final class MarkingWork {
  private final Desk desk;
  private final CaseId caseId;
  private final Supplier<@Nullable CaseFile> file;
  private final Runnable changed;
  private final UndoSteps steps;
  private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
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
    this.steps = desk.remembered().of(UndoSteps.class, caseId, UndoSteps::new);
    showUndoable();
  }

  /** What undoing would take back, in words; empty where there is nothing. */
  ReadOnlyStringProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** What was just removed or taken back, in words; empty where nothing was. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  /** Marks items, all or none. */
  void mark(List<NewItem> items, Runnable done) {
    save(
        progress -> desk.office().registration().items(desk.actor(), caseId, items),
        ids -> {
          push(new Step.Marked(ids, items.getFirst().title()));
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
          push(new Step.Changed(shown.id(), asNew(shown), asNew(view)));
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
        removed -> {
          push(new Step.Removed(shown.id(), asNew(shown)));
          say("documents.said.removed", shown.title());
        });
  }

  /** A document was changed. */
  void documentChanged(DocumentView shown, NewDocument now) {
    push(new Step.Document(shown.id(), asNew(caseId, shown), stored(now)));
  }

  /** Throws away what was written at a place and not saved; it can be had back. */
  void drop(String place) {
    Map<String, String> texts = desk.unsent().texts(place);
    String title = texts.getOrDefault("title", "").strip();
    push(new Step.Dropped(place, title, texts));
    desk.unsent().saved(place);
    say("documents.said.dropped", title);
  }

  /** Takes back the last thing that was done. */
  void undo() {
    Step last = steps.last();
    if (last == null || saveState.get() instanceof SaveState.Saving) {
      return;
    }
    steps.pop();
    said.set("");
    showUndoable();
    switch (last) {
      case Step.Marked step -> unmark(step);
      case Step.Changed step -> changeBack(step);
      case Step.Removed step ->
          undo(
              step,
              () -> desk.office().registration().item(desk.actor(), step.before()),
              again -> {
                steps.again(step.item(), again);
                say("documents.said.back", step.before().title());
              });
      case Step.Document step -> changeBack(step);
      case Step.Dropped(var place, var title, var texts) -> {
        texts.forEach((field, text) -> desk.unsent().keep(place, field, text));
        say("documents.said.dropped.back", title);
        changed.run();
      }
    }
  }

  private void unmark(Step.Marked marked) {
    List<Marking.Shown> shown =
        marked.items().stream()
            .map(this::now)
            .flatMap(Stream::ofNullable)
            .map(item -> new Marking.Shown(item.id(), item.version()))
            .toList();
    undo(
        marked,
        () -> {
          desk.office().marking().removeItems(desk.actor(), caseId, shown);
          return shown;
        },
        removed -> say("documents.said.unmarked", marked.title()));
  }

  private void changeBack(Step.Changed step) {
    ItemView shown = now(step.item());
    if (shown == null || !asNew(shown).equals(step.after())) {
      say("documents.said.changed-since", step.before().title());
      return;
    }
    undo(
        step,
        () ->
            desk.office()
                .registration()
                .changeItem(desk.actor(), shown.id(), shown.version(), step.before()),
        view -> say("documents.said.as-before", step.before().title()));
  }

  private void changeBack(Step.Document step) {
    DocumentView shown = document(step.document());
    if (shown == null || !asNew(caseId, shown).equals(step.after())) {
      say("documents.said.changed-since", step.before().title());
      return;
    }
    undo(
        step,
        () -> {
          desk.office()
              .marking()
              .changeDocument(desk.actor(), shown.id(), shown.version(), step.before());
          return shown;
        },
        same -> say("documents.said.as-before", step.before().title()));
  }

  /** Takes a step back; where that fails it can be tried again, unless a colleague was first. */
  private <T> void undo(Step step, Callable<T> back, Consumer<? super T> done) {
    begin(progress -> back.call())
        .onSuccess(result -> {
          saved();
          done.accept(result);
          changed.run();
        })
        .onFailure(cause -> {
          if (!(cause instanceof ConflictException)) {
            push(step);
          }
          failed(cause, desk.failures()::accept);
        })
        .start();
  }

  private @Nullable ItemView now(ItemId id) {
    CaseFile now = file.get();
    return now == null ? null : item(now, steps.now(id));
  }

  private @Nullable DocumentView document(DocumentId id) {
    CaseFile now = file.get();
    return now == null
        ? null
        : now.documents().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  private void push(Step step) {
    steps.push(step);
    said.set("");
    showUndoable();
  }

  private void showUndoable() {
    undoable.set(
        switch (steps.last()) {
          case Step.Marked(_, var title) -> undoing("documents.undo.marked", title);
          case Step.Changed(_, _, var after) -> undoing("documents.undo.changed", after.title());
          case Step.Removed(_, var before) -> undoing("documents.undo.removed", before.title());
          case Step.Document(_, _, var after) -> undoing("documents.undo.document", after.title());
          case Step.Dropped(_, var title, _) -> undoing("documents.undo.dropped", title);
          case null -> "";
        });
  }

  private String undoing(String key, String title) {
    return desk.texts().format(key, title);
  }

  private void say(String key, String title) {
    said.set(desk.texts().format(key, title));
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
    begin(work)
        .onSuccess(result -> {
          saved();
          done.accept(result);
          changed.run();
        })
        .onFailure(cause -> failed(cause, met))
        .start();
  }

  private <T> Tasks.Prepared<T> begin(Tasks.Work<T> work) {
    said.set("");
    saveState.set(new SaveState.Saving());
    return desk.tasks().prepare(desk.texts().get("save.saving"), work);
  }

  private void saved() {
    saveState.set(new SaveState.Saved(desk.timeOfDay()));
  }

  private void failed(Throwable cause, Consumer<ConflictException> met) {
    if (cause instanceof ConflictException told) {
      saveState.set(ConflictPane.state(desk, told));
      met.accept(told);
    } else {
      saveState.set(new SaveState.Failed());
      desk.failures().accept(cause);
    }
    changed.run();
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

  private static NewDocument asNew(CaseId caseId, DocumentView view) {
    return new NewDocument(caseId, view.kind(), view.title(), view.date(), view.text());
  }

  /** As it is stored: without spaces around its title. */
  private static NewDocument stored(NewDocument document) {
    return new NewDocument(
        document.caseId(),
        document.kind(),
        document.title().strip(),
        document.date(),
        document.text());
  }
}
