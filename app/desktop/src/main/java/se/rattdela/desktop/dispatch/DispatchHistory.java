package se.rattdela.desktop.dispatch;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.dispatch.DispatchView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The dispatches of a decision, and what became of each. */
final class DispatchHistory {
  private final Texts texts;
  private final Words words;
  private final EndPopOver ending;

  DispatchHistory(DispatchViewModel model, Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
    this.ending = new EndPopOver(model, texts, words);
  }

  List<Node> show(List<DispatchView> dispatches) {
    if (dispatches.isEmpty()) {
      Label none = Nodes.wrapped(texts.get("dispatch.history.none"), "rd-muted");
      VBox.setMargin(none, new Insets(12, 16, 12, 16));
      return List.of(none);
    }
    List<Node> rows = new ArrayList<>();
    for (DispatchView dispatch : dispatches.reversed()) {
      rows.add(row(dispatch));
    }
    return rows;
  }

  private Node row(DispatchView dispatch) {
    VBox how =
        new VBox(
            Nodes.wrapped(
                texts.format(
                    "dispatch.history.how",
                    dispatch.number(),
                    words.of(dispatch.channel()),
                    words.moment(dispatch.sentAt())),
                "rd-strong"),
            Nodes.wrapped(receiver(dispatch), "rd-small", "rd-muted"),
            Nodes.wrapped(
                texts.format(
                    "dispatch.history.by", dispatch.sentBy(), words.of(dispatch.verified())),
                "rd-small",
                "rd-muted"));
    if (!dispatch.note().isBlank()) {
      how.getChildren().add(Nodes.wrapped(dispatch.note(), "rd-small"));
    }
    HBox end = new HBox(8, state(dispatch));
    end.setAlignment(Pos.CENTER_RIGHT);
    if (dispatch.state() == DispatchState.SENT) {
      Button ended = new Button(texts.get("dispatch.end"));
      ended.setId("end-" + dispatch.number());
      ended.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
      ended.setAccessibleText(texts.format("dispatch.end.spoken", dispatch.number()));
      ended.setOnAction(pressed -> ending.show(ended, dispatch));
      end.getChildren().add(ended);
    }
    HBox row = new HBox(12, Nodes.growing(how), end);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPadding(new Insets(9, 16, 9, 16));
    row.getStyleClass().add("rd-line-below");
    return row;
  }

  private String receiver(DispatchView dispatch) {
    List<String> parts = new ArrayList<>();
    parts.add(dispatch.receiverFunction());
    if (!dispatch.receiverOfficer().isBlank()) {
      parts.add(dispatch.receiverOfficer());
    }
    if (!dispatch.receipt().isBlank()) {
      parts.add(texts.format("dispatch.history.receipt", dispatch.receipt()));
    }
    return String.join(" · ", parts);
  }

  private Tag state(DispatchView dispatch) {
    var endedAt = dispatch.endedAt();
    String words = this.words.of(dispatch.state());
    String text = endedAt == null ? words : words + " " + this.words.day(endedAt);
    return switch (dispatch.state()) {
      case SENT -> new Tag(Tag.Kind.ACCENT, "mdomz-send", text);
      case RECEIVED -> new Tag(Tag.Kind.OK, "mdoal-done_all", text);
      case FAILED -> new Tag(Tag.Kind.DANGER, "mdoal-error_outline", text);
      case RETURNED_UNOPENED, RETURNED_OPENED ->
          new Tag(Tag.Kind.WARN, "mdoal-assignment_return", text);
    };
  }

  void hide() {
    ending.hide();
  }
}
