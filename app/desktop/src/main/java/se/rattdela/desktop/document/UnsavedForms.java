package se.rattdela.desktop.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.UnsentTexts;

/**
 * What was begun in the documents of a case and not saved: items and documents, new and changed.
 * Each is gone on with or thrown away, and what is thrown away can be had back.
 */
final class UnsavedForms extends VBox {
  /** A form with something in it that is not saved. */
  sealed interface Begun {
    /** A new item; {@code at} is what was marked for it, or null. */
    record New(@Nullable Passage at) implements Begun {}

    /** An item that is changed. */
    record Changed(ItemView item) implements Begun {}

    /** A new document. */
    record Document() implements Begun {}

    /** A document that is changed. */
    record ChangedDocument(DocumentView document) implements Begun {}
  }

  /** What the user can ask for. */
  interface Actions {
    void goOn(Begun begun);
  }

  private final DocumentsViewModel model;
  private final Texts texts;
  private final Actions actions;

  UnsavedForms(DocumentsViewModel model, Texts texts, Actions actions) {
    super(6);
    this.model = model;
    this.texts = texts;
    this.actions = actions;
    setId("unsavedForms");
    getStyleClass().add("rd-item-detail");
    setPadding(new javafx.geometry.Insets(8, 16, 8, 16));
    show();
  }

  /** Shows what there is now. */
  void show() {
    getChildren().clear();
    CaseFile file = model.file();
    if (file != null && model.mayWrite()) {
      UnsentTexts unsent = model.desk().unsent();
      for (String kind : List.of("item/", "document/")) {
        for (String place : unsent.places(DraftPlaces.inCase(file.id(), kind))) {
          Begun begun = begun(file, place.substring(DraftPlaces.inCase(file.id(), "").length()));
          if (begun != null) {
            getChildren().add(row(file, place, begun));
          }
        }
      }
    }
    if (!getChildren().isEmpty()) {
      getChildren().addFirst(Nodes.label(texts.get("documents.unsaved"), "rd-small-strong"));
    }
    Nodes.show(this, !getChildren().isEmpty());
  }

  /** What a place stands for; null for one that is not in the case any more. */
  private static @Nullable Begun begun(CaseFile file, String place) {
    String[] parts = place.split("/", -1);
    try {
      if (parts[0].equals("document")) {
        return parts[1].equals("new") ? new Begun.Document() : document(file, parts[1]);
      }
      if (parts[1].equals("new")) {
        return new Begun.New(parts.length > 2 ? ItemText.passage(parts[2]) : null);
      }
      long id = Long.parseLong(parts[1]);
      return file.items().stream()
          .filter(each -> each.id().value() == id)
          .findFirst()
          .map(Begun.Changed::new)
          .orElse(null);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return null; // written by another version of the program
    }
  }

  private static @Nullable Begun document(CaseFile file, String text) {
    long id = Long.parseLong(text);
    return file.documents().stream()
        .filter(each -> each.id().value() == id)
        .findFirst()
        .map(Begun.ChangedDocument::new)
        .orElse(null);
  }

  private HBox row(CaseFile file, String place, Begun begun) {
    String name = name(file, place, begun);
    Button goOn = button("documents.unsaved.open", "documents.unsaved.open.spoken", name);
    goOn.setOnAction(pressed -> actions.goOn(begun));
    Button drop = button("documents.unsaved.drop", "documents.unsaved.drop.spoken", name);
    drop.setOnAction(pressed -> {
      model.work().drop(place);
      show();
    });
    HBox row =
        new HBox(
            8,
            new FontIcon(
                begun instanceof Begun.New || begun instanceof Begun.Changed
                    ? "mdoal-edit"
                    : "mdoal-description"),
            Nodes.growing(Nodes.wrapped(name, "rd-small")),
            goOn,
            drop);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button button(String key, String spoken, String name) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add("rd-small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(texts.format(spoken, name));
    return button;
  }

  private String name(CaseFile file, String place, Begun begun) {
    Map<String, String> written = model.desk().unsent().texts(place);
    String title = Objects.requireNonNullElse(written.get("title"), "").strip();
    return switch (begun) {
      case Begun.New(var at) ->
          !title.isEmpty()
              ? title
              : at == null
                  ? texts.get("documents.item.new")
                  : "”" + PassageQuotes.words(file, at) + "”";
      case Begun.Changed(var item) -> item.title();
      case Begun.Document() -> title.isEmpty() ? texts.get("documents.new.heading") : title;
      case Begun.ChangedDocument(var document) -> document.title();
    };
  }
}
