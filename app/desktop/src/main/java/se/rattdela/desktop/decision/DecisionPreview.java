package se.rattdela.desktop.decision;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;

/** The decision while it grows; a paragraph that was not there before is marked. */
public final class DecisionPreview extends VBox {
  private static final PseudoClass NEW_TEXT = PseudoClass.getPseudoClass("new-text");

  private final Texts texts;
  private final ObjectProperty<DraftText> draft = new SimpleObjectProperty<>(DraftText.EMPTY);

  /** An empty paper. */
  public DecisionPreview(Texts texts) {
    this.texts = texts;
    getStyleClass().add("rd-paper");
    draft.addListener((observable, before, now) -> show(before, now));
  }

  /** What is shown. */
  public ObjectProperty<DraftText> draftProperty() {
    return draft;
  }

  private void show(DraftText before, DraftText now) {
    getChildren().setAll(Nodes.wrapped(now.title(), "rd-paper-title"), Nodes.wrapped(now.lead()));
    for (DraftText.Row row : now.rows()) {
      Label number = Nodes.label(String.valueOf(row.number()), "rd-muted");
      PaperRow line =
          new PaperRow(number, Nodes.wrapped(row.title()), new OutcomeChip(row.outcome(), texts));
      line.pseudoClassStateChanged(NEW_TEXT, row.current());
      getChildren().add(line);
    }
    if (!now.reasons().isEmpty()) {
      Label heading = Nodes.label(texts.get("preview.reasons"), "rd-strong");
      heading.setPadding(new Insets(8, 0, 0, 0));
      getChildren().add(heading);
    }
    boolean first = before.reasons().isEmpty();
    for (String reason : now.reasons()) {
      Label paragraph = Nodes.wrapped(reason, "rd-paper-paragraph");
      paragraph.pseudoClassStateChanged(NEW_TEXT, !first && !before.reasons().contains(reason));
      getChildren().add(paragraph);
    }
  }
}
