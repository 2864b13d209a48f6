package se.rattdela.desktop.document;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.suggestion.Candidate;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.session.Words;

/** The right side: the items, and in their place the form of one or the suggestions. */
final class SidePanel extends StackPane {
  private final DocumentsViewModel model;
  private final Consumer<ItemId> onMatrix;
  private final Consumer<UnsavedForms.Begun> onDocument;
  private final ItemList items;
  private final ItemForm form;
  private final CandidateList candidates;

  /**
   * @param selected what is selected in the text now
   * @param onReveal shows where a candidate stands
   * @param onDocument goes on with a document that was begun and not saved
   */
  SidePanel(
      DocumentsViewModel model,
      Texts texts,
      Words words,
      Supplier<@Nullable Passage> selected,
      Consumer<Candidate> onReveal,
      Consumer<ItemId> onMatrix,
      Consumer<UnsavedForms.Begun> onDocument) {
    this.model = model;
    this.onMatrix = onMatrix;
    this.onDocument = onDocument;
    getStyleClass().addAll("rd-panel", "rd-panel-right");
    items = new ItemList(model, texts, words, actions());
    form = new ItemForm(model, texts, words, selected, this::showItems);
    candidates = new CandidateList(model, texts, words, this::showItems, onReveal);
    showItems();
  }

  private ItemList.Actions actions() {
    return new ItemList.Actions() {
      @Override
      public void change(ItemView item) {
        SidePanel.this.change(item);
      }

      @Override
      public void remove(ItemView item) {
        model.work().remove(item);
      }

      @Override
      public void showInMatrix(ItemView item) {
        onMatrix.accept(item.id());
      }

      @Override
      public void goOn(UnsavedForms.Begun begun) {
        SidePanel.this.goOn(begun);
      }
    };
  }

  private void goOn(UnsavedForms.Begun begun) {
    switch (begun) {
      case UnsavedForms.Begun.New(var at) -> mark(at);
      case UnsavedForms.Begun.Changed(var item) -> change(item);
      case UnsavedForms.Begun.Document _, UnsavedForms.Begun.ChangedDocument _ ->
          onDocument.accept(begun);
    }
  }

  /** Shows the items of a page. */
  void show(@Nullable Page page) {
    items.show(page);
  }

  void choose(@Nullable ItemView item) {
    items.choose(item);
  }

  private void close() {
    form.done();
    showItems();
  }

  void showItems() {
    items.showUnsaved();
    getChildren().setAll(items);
  }

  /** Suggestions come forward by themselves where there were none, but not over a form. */
  void show(List<Candidate> before, List<Candidate> now) {
    candidates.show(now);
    if (!now.isEmpty() && before.isEmpty() && !getChildren().contains(form)) {
      getChildren().setAll(candidates);
    }
  }

  void showCandidates() {
    getChildren().setAll(candidates);
  }

  /** Begins a new item; {@code passage} is null where nothing is selected. */
  void mark(@Nullable Passage passage) {
    CaseFile file = model.file();
    if (file != null) {
      getChildren().setAll(form);
      form.begin(file, passage, item -> model.work().mark(List.of(item), this::close));
    }
  }

  private void change(ItemView item) {
    CaseFile file = model.file();
    if (file != null) {
      getChildren().setAll(form);
      form.change(file, item, now -> save(item, now), this::meet);
    }
  }

  private void save(ItemView base, NewItem now) {
    model.work().change(base, now, this::close, this::meet);
  }

  /** What is written stays kept until the officer has chosen. */
  private void meet(Clash<ItemView, NewItem> clash) {
    form.show(clash, settled -> save(clash.theirs(), settled), this::close);
  }

  /** Says no more than it must, in a window with little room. */
  void setTerse(boolean terse) {
    items.setTerse(terse);
  }

  void setPanelWidth(double width) {
    for (Region each : List.of((Region) this, items, form, candidates)) {
      each.setMinWidth(width);
      each.setPrefWidth(width);
      each.setMaxWidth(width);
    }
  }
}
