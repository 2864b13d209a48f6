package se.rattdela.desktop.approval;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.casework.decision.DraftItem;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The items of a decision: a tick, what it is, why, and how it comes out, side by side. */
final class ReviewRows {
  private final ApprovalViewModel model;
  private final Texts texts;
  private final Words words;
  private final Runnable ticked;

  /**
   * Rows that tell when one is ticked.
   *
   * @param ticked told after each tick
   */
  ReviewRows(ApprovalViewModel model, Texts texts, Words words, Runnable ticked) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.ticked = ticked;
  }

  List<Node> of(List<DraftItem> items) {
    return items.stream().map(this::row).toList();
  }

  private Node row(DraftItem item) {
    CheckBox tick = new CheckBox();
    tick.setSelected(model.isReviewed(item));
    tick.setId("review-" + item.number());
    tick.setAccessibleText(
        texts.format("approval.item.spoken", item.number(), item.item().title()));
    tick.setOnAction(pressed -> {
      model.review(item, tick.isSelected());
      ticked.run();
    });
    Label number = Nodes.label(String.valueOf(item.number()), "rd-strong", "rd-muted");
    number.setMinWidth(20);
    VBox name =
        new VBox(
            Nodes.wrapped(item.item().title(), "rd-strong"),
            Nodes.wrapped(
                item.ownerName() + " · " + words.secrecyShort(item.item().secrecy()),
                "rd-small",
                "rd-muted"));
    name.setMinWidth(165);
    name.setPrefWidth(250);
    name.setMaxWidth(250);
    VBox grounds = new VBox();
    if (!item.grounds().isEmpty()) {
      grounds
          .getChildren()
          .add(Nodes.wrapped(String.join(", ", item.grounds()), "rd-small-strong"));
    }
    grounds.getChildren().add(Nodes.wrapped(item.reason(), "rd-small"));
    grounds.setAlignment(Pos.TOP_LEFT);
    // As much as the name, so that neither is squeezed by the other in a narrow window.
    grounds.setPrefWidth(250);
    HBox end = new HBox(chip(item));
    end.setAlignment(Pos.TOP_RIGHT);
    HBox row = new HBox(12, tick, number, name, Nodes.growing(grounds), end);
    row.setAlignment(Pos.TOP_LEFT);
    row.setPadding(new Insets(7, 12, 7, 14));
    row.setMinHeight(49);
    row.getStyleClass().add("rd-line-below");
    return row;
  }

  private OutcomeChip chip(DraftItem item) {
    ItemOutcome outcome = item.outcome();
    return new OutcomeChip(outcome == null ? Outcome.ASSESS : words.outcome(outcome), texts);
  }
}
