package se.rattdela.desktop.day;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.day.GivenBack;
import se.rattdela.casework.day.LawNote;
import se.rattdela.casework.day.SentOff;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** What stands beside the list: given back, waiting for others, the law. */
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

  VBox law(List<LawNote> notes) {
    VBox card =
        card(
            "mdomz-menu_book",
            texts.get(model.keepsTheRules() ? "day.law.title.steward" : "day.law.title"),
            notes.size());
    for (LawNote note : notes) {
      Button show = action(texts.get("day.way.show"), note.citation(), () -> model.open(note));
      Node line = line(icon(note.kind()), heading(note), about(note), show);
      if (!note.cases().isEmpty()) {
        Tooltip.install(line, new Tooltip(tip(note)));
      }
      card.getChildren().add(line);
    }
    none(card, notes.isEmpty(), model.keepsTheRules() ? "day.law.none.steward" : "day.law.none");
    return card;
  }

  /** What does not have room in the line: the question of law, and which cases. */
  private static String tip(LawNote note) {
    String cases = String.join(", ", note.cases());
    return note.kind() == LawNote.Kind.STAND ? note.title() + "\n" + cases : cases;
  }

  private static String icon(LawNote.Kind kind) {
    return switch (kind) {
      case BEGAN, WILL_BEGIN -> "mdomz-update";
      case ENDED, WILL_END -> "mdoal-event_busy";
      case AGE -> "mdomz-today";
      case STAND -> "mdoal-gavel";
    };
  }

  private String heading(LawNote note) {
    return switch (note.kind()) {
      case AGE -> texts.format("day.law.age", note.citation());
      case STAND -> texts.format("day.law.stand", note.citation());
      default -> note.title().isEmpty() ? note.citation() : note.citation() + ": " + note.title();
    };
  }

  private String about(LawNote note) {
    String day = words.day(note.day());
    int cases = note.cases().size();
    return switch (note.kind()) {
      case BEGAN -> texts.format("day.law.began", day, cases);
      case WILL_BEGIN -> texts.format("day.law.will-begin", day, cases);
      case ENDED -> texts.format("day.law.ended", day, cases);
      case WILL_END -> texts.format("day.law.will-end", day, cases);
      case AGE ->
          texts.format(
              "day.law.passes",
              cases,
              java.time.format.DateTimeFormatter.ofPattern("LLLL", texts.locale())
                  .format(note.day()));
      case STAND -> texts.format("day.law.stands", note.by(), day, cases);
    };
  }

  private void none(VBox card, boolean empty, String key) {
    if (empty) {
      HBox box = new HBox(Nodes.wrapped(texts.get(key), "rd-small", "rd-muted"));
      box.getStyleClass().add("rd-card-body");
      card.getChildren().add(box);
    }
  }

  private VBox card(String icon, String title, int count) {
    HBox head = new HBox(new FontIcon(icon), Nodes.label(title, "rd-section"));
    head.getChildren().add(Nodes.label(String.valueOf(count), "rd-small", "rd-muted"));
    head.getStyleClass().add("rd-card-head");
    VBox card = new VBox(head);
    card.getStyleClass().add("rd-card");
    return card;
  }

  private static Node line(String icon, String first, String second, Button action) {
    VBox words =
        new VBox(Nodes.wrapped(first, "rd-strong"), Nodes.wrapped(second, "rd-small", "rd-muted"));
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox line = new HBox(12, new FontIcon(icon), Nodes.growing(words), action);
    line.getStyleClass().add("rd-day-side");
    return line;
  }

  private static Button action(String word, String about, Runnable action) {
    Button button = new Button(word);
    button.getStyleClass().add("rd-small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(word + " " + about);
    button.setOnAction(pressed -> action.run());
    return button;
  }
}
