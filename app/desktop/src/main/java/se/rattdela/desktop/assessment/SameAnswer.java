package se.rattdela.desktop.assessment;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerOption;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.desktop.caseview.MatrixFaces;
import se.rattdela.desktop.common.InSight;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * The same answer for the other items with the same question, given knowingly: each item stands in
 * a list with where the answer leads for it, and can be left out.
 */
final class SameAnswer extends VBox {
  /** So many are seen whole; more are scrolled. */
  private static final int FEW = 5;

  private static final double HIGHEST = 264;

  private final Texts texts;
  private final Words words;
  private final MatrixFaces faces;
  private final CheckBox all = new CheckBox();
  private final VBox column = new VBox(2);
  private final Region list;
  private final List<Step.Ask> others;
  private final AssessmentViewModel.Shown shown;
  private final List<Row> rows = new ArrayList<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private @Nullable String answer;
  private boolean ticking;

  /** An item with its tick, and room for where the chosen answer leads. */
  private record Row(Step.Ask ask, CheckBox tick, HBox leads) {}

  /** None is ticked beforehand. */
  SameAnswer(
      List<Step.Ask> others,
      AssessmentViewModel.Shown shown,
      boolean open,
      Texts texts,
      Words words) {
    super(6);
    this.texts = texts;
    this.words = words;
    this.faces = new MatrixFaces(texts, words);
    this.others = List.copyOf(others);
    this.shown = shown;
    all.setId("for-all");
    all.setWrapText(true);
    all.setDisable(!open);
    column.setPadding(new Insets(0, 10, 0, 24));
    this.list = others.size() <= FEW ? column : scrolled();
    list.setId("for-all-items");
    list.setAccessibleText(texts.get("assessment.for-all.items"));
    getChildren().addAll(all, list);
    all.selectedProperty().addListener((observable, before, now) -> tickAll(now));
    show();
    Nodes.show(this, !others.isEmpty());
  }

  private ScrollPane scrolled() {
    ScrollPane pane = new ScrollPane(column);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("rd-scroll");
    pane.setMinHeight(HIGHEST);
    pane.setMaxHeight(HIGHEST);
    return pane;
  }

  /** How many other items are ticked. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** The other items that the answer is given for too. */
  List<ItemId> chosen() {
    return rows.stream()
        .filter(each -> each.tick().isSelected())
        .map(each -> each.ask().item().item().id())
        .toList();
  }

  /** Shows where an answer leads for each; null while none is chosen. */
  void follow(@Nullable String value) {
    answer = value;
    for (Row row : rows) {
      row.leads().getChildren().clear();
      for (AnswerOption option : row.ask().question().options()) {
        if (option.value().equals(value)) {
          row.leads().getChildren().add(new OutcomeChip(words.outcome(option.leadsTo()), texts));
        }
      }
    }
  }

  /** A case may have hundreds of items: they are listed when they are first asked for. */
  private void makeRows() {
    if (rows.isEmpty()) {
      others.forEach(each -> rows.add(row(each)));
      rows.forEach(each -> column.getChildren().add(line(each)));
      follow(answer);
    }
  }

  private Row row(Step.Ask other) {
    ItemView item = other.item().item();
    CheckBox tick = new CheckBox();
    tick.setId("for-" + item.id().value());
    tick.setAccessibleText(
        texts.format("assessment.for-all.spoken", item.title(), faces.owner(shown.file(), item)));
    tick.selectedProperty().addListener((observable, before, now) -> ticked());
    HBox leads = new HBox();
    leads.setAlignment(Pos.CENTER_RIGHT);
    return new Row(other, tick, leads);
  }

  private HBox line(Row row) {
    ItemView item = row.ask().item().item();
    VBox text = ItemLines.of(faces, shown, item);
    text.setOnMouseClicked(click -> row.tick().fire());
    HBox line = new HBox(8, row.tick(), Nodes.growing(text));
    if (item.protectedData()) {
      line.getChildren().add(Tag.protectedIdentity(texts.get("protected.item")));
    }
    line.getChildren().add(row.leads());
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPadding(new Insets(4, 0, 4, 0));
    return line;
  }

  private void tickAll(boolean on) {
    if (!ticking) {
      ticking = true;
      makeRows();
      rows.forEach(each -> each.tick().setSelected(on));
      ticking = false;
      show();
    }
  }

  /** With the last tick the list closes too. */
  private void ticked() {
    if (!ticking) {
      ticking = true;
      all.setSelected(rows.stream().anyMatch(each -> each.tick().isSelected()));
      ticking = false;
      show();
    }
  }

  private void show() {
    count.set((int) rows.stream().filter(each -> each.tick().isSelected()).count());
    boolean some = count.get() > 0 && count.get() < others.size();
    all.setText(
        some
            ? texts.format("assessment.for-all.some", count.get(), others.size())
            : texts.format("assessment.for-all", others.size()));
    boolean opens = count.get() > 0 && !list.isVisible();
    Nodes.show(list, count.get() > 0);
    if (opens) {
      Platform.runLater(() -> InSight.bring(this)); // what the answer would be given for
    }
  }
}
