package se.rattdela.desktop.caseview;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** A long text whole, as it was before and after a change: to be read and copied. */
final class ChangeDetail extends HBox {
  private static final double HEIGHT = 200;

  private final ChangedFields words;
  private final TextArea before;
  private final TextArea after;

  ChangeDetail(Texts texts, ChangedFields words) {
    super(12);
    this.words = words;
    setId("change-detail");
    setPadding(new Insets(8, 16, 12, 16));
    getStyleClass().add("rd-line-above");
    before = area(texts.get("history.before"), "change-before");
    after = area(texts.get("history.after"), "change-after");
    Nodes.show(this, false);
  }

  private TextArea area(String name, String id) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setEditable(false);
    area.setWrapText(true);
    area.setPrefHeight(HEIGHT);
    area.setAccessibleText(name);
    Label label = Nodes.label(name, "rd-field-label");
    label.setLabelFor(area);
    getChildren().add(Nodes.growing(new VBox(4, label, area)));
    return area;
  }

  /** Shows a change where the table has no room for it. */
  void show(@Nullable FieldChange change) {
    String said = change == null ? "" : words.whole(change, change.before());
    String says = change == null ? "" : words.whole(change, change.after());
    Nodes.show(this, Math.max(said.length(), says.length()) > Excerpt.WHOLE);
    before.setText(said);
    after.setText(says);
  }
}
