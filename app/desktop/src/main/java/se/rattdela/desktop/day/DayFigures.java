package se.rattdela.desktop.day;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.day.OfficeTask;
import se.rattdela.casework.day.WorkDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** The day in a few figures, those that the user's role works by. */
final class DayFigures {
  private final DayViewModel model;
  private final Texts texts;

  DayFigures(DayViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  List<Node> of(WorkDay day) {
    List<Node> figures = new ArrayList<>();
    if (model.hasDays()) {
      figures.addAll(days());
    }
    if (model.worksInCases()) {
      figures.addAll(drafts(day));
    }
    if (model.keepsTheRules()) {
      figures.add(figure("mdoal-forum", OfficeTask.Kind.QUESTIONS, "day.figure.questions"));
      figures.add(figure("mdomz-menu_book", OfficeTask.Kind.PACKS, "day.figure.packs"));
    }
    if (model.dispatches()) {
      figures.add(figure("mdomz-send", OfficeTask.Kind.DISPATCHES, "day.figure.dispatches"));
      figures.add(figure("mdoal-archive", OfficeTask.Kind.ARCHIVE, "day.figure.archive"));
    }
    return figures;
  }

  private List<Node> days() {
    return List.of(
        figure(
            "mdoal-error_outline",
            model.late() > 0 ? "rd-danger" : "",
            model.late(),
            texts.format("day.figure.late", model.late()),
            model.late() > 0
                ? texts.format("day.figure.late.note", model.latest())
                : texts.get("day.figure.late.none")),
        figure(
            "mdomz-today",
            model.dueToday() > 0 ? "rd-warn" : "",
            model.dueToday(),
            texts.get("day.figure.today"),
            texts.get("day.figure.today.note")));
  }

  private List<Node> drafts(WorkDay day) {
    return List.of(
        figure(
            "mdoal-assignment_return",
            "",
            day.givenBack().size(),
            texts.get("day.figure.back"),
            texts.get("day.figure.back.note")),
        figure(
            "mdoal-hourglass_empty",
            "",
            day.sentOff().size(),
            texts.get("day.figure.sent"),
            day.sentOff().isEmpty()
                ? texts.get("day.figure.sent.none")
                : texts.format("day.figure.sent.note", day.sentOff().getFirst().days())));
  }

  /** What waits in the office, and how long the first of it has. */
  private Node figure(String icon, OfficeTask.Kind kind, String key) {
    OfficeTask task = model.office(kind);
    int count = task == null ? 0 : task.count();
    return figure(
        icon,
        "",
        count,
        texts.format(key, count),
        task == null
            ? texts.get("day.figure.nothing")
            : texts.format("day.figure.sent.note", task.days()));
  }

  private static Node figure(String icon, String style, int figure, String word, String note) {
    FontIcon image = new FontIcon(icon);
    if (!style.isEmpty()) {
      image.getStyleClass().add(style);
    }
    Label number = Nodes.label(String.valueOf(figure), "rd-page-title");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox first = new HBox(6, number, Nodes.growing(Nodes.wrapped(word, "rd-strong")));
    first.setAlignment(Pos.CENTER_LEFT);
    VBox text = new VBox(first, Nodes.wrapped(note, "rd-small", "rd-muted"));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setAlignment(Pos.CENTER_LEFT);
    HBox card = new HBox(12, image, text);
    card.getStyleClass().addAll("rd-card", "rd-day-figure");
    card.setPrefWidth(200);
    return Nodes.growing(card);
  }
}
