package se.rattdela.desktop.day;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.day.LawNote;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Words;

/**
 * How the law moves, and which cases it touches. That nothing touches them is said only when it is
 * known: not while it is looked for, and not where it could not be found out.
 */
final class LawCard {
  /** What the buttons of the card do. */
  interface Actions {
    void read(LawNote note);

    void open(CaseId id);

    void again();
  }

  private final Texts texts;
  private final Words words;
  private final boolean steward;
  private final Actions actions;

  /**
   * @param steward the user answers for the rules
   */
  LawCard(Texts texts, Words words, boolean steward, Actions actions) {
    this.texts = texts;
    this.words = words;
    this.steward = steward;
    this.actions = actions;
  }

  /**
   * The card.
   *
   * @param notes what was found last; null where nothing has been found out yet
   */
  VBox of(@Nullable List<LawNote> notes, LoadState state) {
    String title = texts.get(steward ? "day.law.title.steward" : "day.law.title");
    VBox card = SideCards.card("mdomz-menu_book", title, notes == null ? "" : "" + notes.size());
    card.setId("law-card");
    if (state instanceof LoadState.Failed(Throwable cause)) {
      Button again = SideCards.action(texts.get("day.law.again"), title, actions::again);
      again.setId("law-again");
      Problem problem = Problem.of(cause, texts);
      says(
          card,
          texts.get("day.law.failed") + " " + texts.format("failure.code", problem.code()),
          again);
    } else if (notes == null) {
      says(card, texts.get("day.law.loading"));
    } else if (notes.isEmpty()) {
      says(card, texts.get(steward ? "day.law.none.steward" : "day.law.none"));
    }
    if (notes != null) {
      notes.forEach(note -> card.getChildren().add(line(note)));
    }
    return card;
  }

  private static void says(VBox card, String text, Node... actions) {
    HBox box = new HBox(12, Nodes.growing(Nodes.wrapped(text, "rd-small", "rd-muted")));
    box.getChildren().addAll(actions);
    box.getStyleClass().add("rd-card-body");
    card.getChildren().add(box);
  }

  private Node line(LawNote note) {
    Button show =
        SideCards.action(texts.get("day.way.show"), note.citation(), () -> actions.read(note));
    String second =
        note.kind() == LawNote.Kind.STAND ? note.title() + "\n" + about(note) : about(note);
    HBox line = SideCards.line(icon(note.kind()), heading(note), second);
    if (!note.cases().isEmpty()) {
      line.getChildren().add(cases(note));
    }
    line.getChildren().add(show);
    return line;
  }

  /** The way to the cases: at once where there is one, else they are chosen from. */
  private Button cases(LawNote note) {
    String numbers =
        note.cases().stream().map(LawNote.Touched::number).collect(Collectors.joining(", "));
    Button open = SideCards.action(texts.get("day.law.cases"), numbers, () -> {});
    open.getStyleClass().add("rd-law-cases");
    ContextMenu menu = new ContextMenu();
    for (LawNote.Touched each : note.cases()) {
      MenuItem entry = new MenuItem(each.number());
      entry.setOnAction(chosen -> actions.open(each.id()));
      menu.getItems().add(entry);
    }
    open.setOnAction(pressed -> {
      if (note.cases().size() == 1) {
        actions.open(note.cases().getFirst().id());
      } else {
        menu.show(open, Side.BOTTOM, 0, 0);
      }
    });
    return open;
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
}
