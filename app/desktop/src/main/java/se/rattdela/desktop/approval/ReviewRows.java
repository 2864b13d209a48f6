package se.rattdela.desktop.approval;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.decision.DraftItem;
import se.rattdela.casework.decision.HarmFinding;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.decision.TurnedDown;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The items of a decision: a tick, what it is, why, and how it comes out, side by side. */
final class ReviewRows {
  private static final double NAME = 0.3;
  private static final double NAME_LEAST = 165;
  private static final double NAME_MOST = 250;

  /** Narrower than this, name, grounds and outcome do not stand beside each other. */
  private static final double NARROW = 600;

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
    tick.setAccessibleText(spoken(item));
    tick.setOnAction(pressed -> {
      model.review(item, tick.isSelected());
      ticked.run();
    });
    Label number = Nodes.label(String.valueOf(item.number()), "rd-strong", "rd-muted");
    number.setMinWidth(20);
    VBox name = new VBox(2, Nodes.wrapped(item.item().title(), "rd-strong"), owner(item));
    VBox grounds = grounds(item);
    HBox end = new HBox(chip(item));
    end.setAlignment(Pos.TOP_RIGHT);
    HBox row = new HBox(12, tick, number, name, Nodes.growing(grounds), end);
    row.setAlignment(Pos.TOP_LEFT);
    // The name has its share and the grounds the rest. With a width of its own, a text that breaks
    // into lines would be given the height it has at that width.
    row.widthProperty()
        .addListener((observable, before, now) -> {
          setWidth(name, NAME * now.doubleValue());
          place(end, row, name, now.doubleValue() < NARROW);
        });
    setWidth(name, NAME_LEAST);
    row.setPadding(new Insets(7, 12, 7, 14));
    row.setMinHeight(49);
    row.getStyleClass().add("rd-line-below");
    return row;
  }

  /** In a narrow window the outcome stands below the name, and the grounds get the room. */
  private static void place(HBox outcome, HBox row, VBox name, boolean narrow) {
    if (narrow && row.getChildren().remove(outcome)) {
      outcome.setAlignment(Pos.TOP_LEFT);
      name.getChildren().add(outcome);
    } else if (!narrow && name.getChildren().remove(outcome)) {
      outcome.setAlignment(Pos.TOP_RIGHT);
      row.getChildren().add(outcome);
    }
  }

  private static void setWidth(Region name, double wanted) {
    double width = Math.rint(Math.clamp(wanted, NAME_LEAST, NAME_MOST));
    name.setMinWidth(width);
    name.setPrefWidth(width);
    name.setMaxWidth(width);
  }

  private String ownerName(DraftItem item) {
    return item.item().owner() == null ? texts.get("matrix.nobody") : item.ownerName();
  }

  /** Whose it is; one whose person is protected is marked as such on every row. */
  private Node owner(DraftItem item) {
    Label whose =
        Nodes.wrapped(
            ownerName(item) + " · " + words.secrecyShort(item.item().secrecy()),
            "rd-small",
            "rd-muted");
    if (item.protection() == ProtectedIdentity.NONE) {
      return whose;
    }
    // In a pane of its own, so that the mark is no wider than its words.
    return new VBox(4, whose, new FlowPane(Tag.protectedIdentity(words.of(item.protection()))));
  }

  private String spoken(DraftItem item) {
    String text = texts.format("approval.item.spoken", item.number(), item.item().title());
    return item.protection() == ProtectedIdentity.NONE
        ? text
        : text + ", " + ownerName(item) + ", " + words.of(item.protection());
  }

  /** By what it leaves or stays, why, and for what stays also what was judged on the way there. */
  private VBox grounds(DraftItem item) {
    VBox grounds = new VBox(2);
    if (!item.grounds().isEmpty()) {
      add(grounds, String.join(", ", item.grounds()), "rd-small-strong");
    }
    add(grounds, item.reason(), "rd-small");
    HarmFinding harm = item.harmTest();
    if (harm != null) {
      add(
          grounds,
          texts.format("approval.harm", words.of(harm.result()), untold(item, harm.reason())),
          "rd-small",
          "rd-muted");
    }
    for (TurnedDown turned : item.turnedDown()) {
      add(grounds, texts.format("approval.turned-down", turned.citation()), "rd-small", "rd-muted");
      for (TurnedDown.Judged judged : turned.judged()) {
        add(
            grounds,
            texts.format(
                "approval.judged",
                judged.question(),
                texts.get(judged.yes() ? "common.yes" : "common.no"),
                untold(item, judged.reason())),
            "rd-small",
            "rd-muted",
            "rd-indented");
      }
    }
    grounds.setAlignment(Pos.TOP_LEFT);
    return grounds;
  }

  /** A reason that the row has not already given. */
  private static String untold(DraftItem item, String reason) {
    return item.reason().contains(reason) ? "" : reason;
  }

  private static void add(VBox box, String text, String... styleClasses) {
    if (!text.isBlank()) {
      box.getChildren().add(Nodes.wrapped(text.strip(), styleClasses));
    }
  }

  private OutcomeChip chip(DraftItem item) {
    ItemOutcome outcome = item.outcome();
    return new OutcomeChip(outcome == null ? Outcome.ASSESS : words.outcome(outcome), texts);
  }
}
