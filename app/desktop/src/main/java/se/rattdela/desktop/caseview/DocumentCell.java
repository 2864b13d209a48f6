package se.rattdela.desktop.caseview;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.desktop.common.GrowingCell;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** A document in the list: what it is, its day, and how many items it holds. */
final class DocumentCell extends GrowingCell<DocumentView> {
  private final Texts texts;
  private final Words words;
  private final Supplier<CaseViewModel.@Nullable Opened> opened;

  DocumentCell(Texts texts, Words words, Supplier<CaseViewModel.@Nullable Opened> opened) {
    super(44, 8);
    this.texts = texts;
    this.words = words;
    this.opened = opened;
  }

  @Override
  protected void updateItem(@Nullable DocumentView document, boolean empty) {
    super.updateItem(document, empty);
    CaseViewModel.Opened now = opened.get();
    if (empty || document == null || now == null) {
      setGraphic(null);
      return;
    }
    String icon =
        switch (document.kind()) {
          case JOURNAL, INVESTIGATION, REPORT, CORRESPONDENCE, OTHER -> "mdoal-description";
          case REQUEST -> "mdoal-inbox";
          case DECISION -> "mdoal-gavel";
          case PAYMENTS -> "mdomz-receipt";
          case CARE_RECORD -> "mdoal-local_hospital";
        };
    Label title = Nodes.wrapped(document.title(), "rd-small", "rd-list-title");
    Label day = Nodes.label(words.day(document.date()), "rd-small", "rd-muted");
    long marked = CaseViewModel.marked(now.file(), document);
    Label count =
        Nodes.label(marked == 0 ? "–" : String.valueOf(marked), "rd-small-strong", "rd-muted");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(8, new FontIcon(icon), Nodes.growing(new VBox(title, day)), count);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(36);
    setGraphic(line);
    setAccessibleText(
        texts.format("case.document.spoken", document.title(), words.day(document.date()), marked));
  }
}
