package se.rattdela.desktop.day;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.day.GivenBack;
import se.rattdela.casework.day.SentOff;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** What stands beside the list: given back, waiting for others. */
final class SideCards {
  private final DayViewModel model;
  private final Texts texts;
  private final Words words;

  SideCards(DayViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
  }

  VBox givenBack(List<GivenBack> drafts) {
    VBox card = card("mdoal-assignment_return", texts.get("day.back.title"), drafts.size());
    for (GivenBack draft : drafts) {
      card.getChildren()
          .add(
              line(
                  "mdoal-keyboard_return",
                  draft.caseNumber(),
                  texts.format(
                      "day.back.line",
                      draft.code().name(),
                      words.of(draft.code()),
                      words.moment(draft.at())),
                  action(
                      texts.get("day.way.read"),
                      draft.caseNumber() + ", " + words.of(draft.code()),
                      () -> model.open(draft))));
    }
    none(card, drafts.isEmpty(), "day.back.none");
    return card;
  }

  /** What the user has asked the jurist and waits for. */
  VBox asked(int asked) {
    VBox card = card("mdoal-gavel", texts.get("assessment.asked.title"), asked);
    HBox box =
        new HBox(Nodes.wrapped(texts.format("day.jurist.asked", asked), "rd-small", "rd-muted"));
    box.getStyleClass().add("rd-card-body");
    card.getChildren().add(box);
    return card;
  }

  VBox sentOff(List<SentOff> drafts) {
    VBox card = card("mdoal-hourglass_empty", texts.get("day.sent.title"), drafts.size());
    for (SentOff draft : drafts) {
      card.getChildren()
          .add(
              line(
                  "mdoal-description",
                  draft.caseNumber(),
                  draft.number() + " · " + texts.format("day.sent.days", draft.days()),
                  action(texts.get("day.way.open"), draft.caseNumber(), () -> model.open(draft))));
    }
    none(card, drafts.isEmpty(), "day.sent.none");
    return card;
  }

  private void none(VBox card, boolean empty, String key) {
    if (empty) {
      HBox box = new HBox(Nodes.wrapped(texts.get(key), "rd-small", "rd-muted"));
      box.getStyleClass().add("rd-card-body");
      card.getChildren().add(box);
    }
  }

  private static VBox card(String icon, String title, int count) {
    return card(icon, title, String.valueOf(count));
  }

  /** A card with its head; {@code count} is empty where it is not known. */
  static VBox card(String icon, String title, String count) {
    HBox head = new HBox(new FontIcon(icon), Nodes.label(title, "rd-section"));
    head.getChildren().add(Nodes.label(count, "rd-small", "rd-muted"));
    head.getStyleClass().add("rd-card-head");
    VBox card = new VBox(head);
    card.getStyleClass().add("rd-card");
    return card;
  }

  static HBox line(String icon, String first, String second, Node... actions) {
    VBox words =
        new VBox(Nodes.wrapped(first, "rd-strong"), Nodes.wrapped(second, "rd-small", "rd-muted"));
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox line = new HBox(12, new FontIcon(icon), Nodes.growing(words));
    line.getChildren().addAll(actions);
    line.getStyleClass().add("rd-day-side");
    return line;
  }

  static Button action(String word, String about, Runnable action) {
    Button button = new Button(word);
    button.getStyleClass().add("rd-small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(word + " " + about);
    button.setOnAction(pressed -> action.run());
    return button;
  }
}
