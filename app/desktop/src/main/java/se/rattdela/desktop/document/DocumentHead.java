package se.rattdela.desktop.document;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** What stands above a document: which it is, what is in it, and the way to the others. */
final class DocumentHead {
  private final DocumentsViewModel model;
  private final Texts texts;
  private final Words words;
  private final MenuButton others;
  private final Label title;
  private final Label note;
  private final HBox marks;

  /**
   * The head of a view.
   *
   * @param others where another document is chosen
   */
  DocumentHead(
      DocumentsViewModel model,
      Texts texts,
      Words words,
      MenuButton others,
      Label title,
      Label note,
      HBox marks) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.others = others;
    this.title = title;
    this.note = note;
    this.marks = marks;
  }

  /** Shows a document, or with null that there is none. */
  void show(@Nullable Page page) {
    fillMenu();
    marks.getChildren().clear();
    title.setText(page == null ? "" : page.document().title());
    note.setText(page == null ? "" : about(page.document()));
    long guarded = page == null ? 0 : guarded(page);
    if (guarded > 0) {
      marks.getChildren().add(Tag.protectedIdentity(texts.format("documents.guarded", guarded)));
    }
  }

  private String about(DocumentView document) {
    return words.of(document.kind()) + " " + words.day(document.date());
  }

  private static long guarded(Page page) {
    return page.marks().stream()
        .filter(each -> each.frame() == Mark.Frame.PROTECTED)
        .map(Mark::item)
        .distinct()
        .count();
  }

  private void fillMenu() {
    CaseFile file = model.file();
    others.getItems().clear();
    if (file != null) {
      for (DocumentView each : file.documents()) {
        MenuItem entry =
            new MenuItem(
                each.title() + " · " + words.day(each.date()), new FontIcon("mdoal-description"));
        entry.setOnAction(chosen -> model.documentProperty().set(each.id()));
        others.getItems().add(entry);
      }
    }
  }
}
