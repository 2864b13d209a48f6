package se.rattdela.desktop.review;

import java.time.Instant;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.review.AccessDetail;
import se.rattdela.casework.review.ReviewLine;
import se.rattdela.casework.review.ReviewView;
import se.rattdela.casework.review.Risk;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** One access: why it is reviewed, what was read, and the reviewer's finding. */
final class AccessPanel extends BorderPane {

  private final ReviewViewModel model;
  private final Texts texts;
  private final Words words;
  private final ReviewFaces faces;
  private final Label title = Nodes.wrapped("", "rd-section");
  private final Label place = Nodes.label("", "rd-small", "rd-muted");
  private final VBox facts = new VBox(8);
  private final Label message = Nodes.wrapped("", "rd-strong");
  private final FindingForm form;
  private final VBox body = new VBox(12);

  AccessPanel(ReviewViewModel model, Texts texts, Words words, ReviewFaces faces) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.faces = faces;
    getStyleClass().addAll("rd-panel", "rd-panel-right");
    setMinWidth(360);
    setPrefWidth(360);
    setMaxWidth(360);
    place.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(8, Nodes.growing(title), place);
    head.getStyleClass().add("rd-panel-head");
    setTop(head);
    form = new FindingForm(model, texts, words);
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(model.messageProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    arrange();
    body.setPadding(new Insets(12, 16, 16, 16));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("rd-scroll");
    setCenter(scroll);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (Shortcut.SAVE.matches(key) && form.ready()) {
            form.save();
            key.consume();
          }
        });
  }

  /** Puts the cursor where the finding is chosen. */
  void focus() {
    form.focus();
  }

  /** What is asked comes before what is told. */
  private void arrange() {
    List<Node> parts = asks() ? List.of(form, message, facts) : List.of(facts, form, message);
    if (!parts.equals(body.getChildren())) {
      body.getChildren().setAll(parts);
    }
  }

  /** Whether it asks something that the user must not miss. */
  boolean asks() {
    return form.isVisible() && form.clashes();
  }

  /** Shows an access, or nothing. */
  void show(@Nullable ReviewView review, @Nullable ReviewLine line, @Nullable AccessDetail detail) {
    facts.getChildren().clear();
    Nodes.show(form, review != null && line != null && model.canFind());
    if (review == null || line == null) {
      title.setText(texts.get("review.none-chosen"));
      place.setText("");
      return;
    }
    title.setText(texts.format("review.access", words.moment(line.began())));
    place.setText(texts.format("review.place", line.number(), review.lines().size()));
    facts.getChildren().add(who(line, detail));
    line.risks().stream()
        .sorted()
        .forEach(risk -> facts.getChildren().add(faces.risk(risk, about(risk, line, detail))));
    if (detail != null) {
      showDetail(detail);
    }
    showResult(line);
    arrange();
  }

  private Node who(ReviewLine line, @Nullable AccessDetail detail) {
    VBox names =
        new VBox(
            Nodes.label(line.who(), "rd-strong"),
            Nodes.wrapped(
                detail == null || detail.function().isEmpty()
                    ? faces.where(line)
                    : texts.format("review.who", detail.function(), faces.where(line)),
                "rd-small",
                "rd-muted"));
    HBox row = new HBox(10, new FontIcon("mdomz-person_outline"), Nodes.growing(names));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private String about(Risk risk, ReviewLine line, @Nullable AccessDetail detail) {
    return switch (risk) {
      case WITHOUT_ASSIGNMENT ->
          detail == null || detail.assigned().isEmpty()
              ? texts.get("review.about.without.none")
              : texts.format("review.about.without", texts.and(detail.assigned()));
      case PROTECTED_IDENTITY -> texts.get("review.about.protected");
      case SAME_SURNAME -> texts.get("review.about.surname");
      case OUTSIDE_HOURS -> texts.get("review.about.hours");
      case DORMANT_CASE -> texts.get("review.about.dormant");
      case MANY_CASES -> texts.format("review.about.many", line.cases());
    };
  }

  private void showDetail(AccessDetail detail) {
    if (!detail.reason().isEmpty()) {
      Label quoted = Nodes.wrapped(texts.format("review.quoted", detail.reason()));
      VBox box = new VBox(quoted);
      box.getStyleClass().add("rd-inset-box");
      facts.getChildren().addAll(heading("review.reason"), box);
    }
    if (!detail.cases().isEmpty()) {
      facts
          .getChildren()
          .addAll(heading("review.cases.heading"), Nodes.wrapped(texts.and(detail.cases())));
    }
    if (!detail.steps().isEmpty()) {
      facts.getChildren().add(heading("review.steps"));
      steps(detail.steps()).forEach(facts.getChildren()::add);
    }
  }

  private Label heading(String key) {
    return Nodes.label(texts.get(key), "rd-small-strong");
  }

  /** The steps, where the same one several times in a row is said once. */
  private List<Node> steps(List<AccessDetail.Step> steps) {
    List<Node> rows = new java.util.ArrayList<>();
    int i = 0;
    while (i < steps.size()) {
      AccessDetail.Step first = steps.get(i);
      int last = i;
      while (last + 1 < steps.size() && steps.get(last + 1).operation() == first.operation()) {
        last++;
      }
      int times = last - i + 1;
      String what =
          times == 1
              ? words.of(first.operation())
              : texts.format("review.times", words.of(first.operation()), times);
      rows.add(step(first.at(), steps.get(last).at(), what));
      i = last + 1;
    }
    return rows;
  }

  private Node step(Instant from, Instant to, String what) {
    String begun = clock(from);
    String ended = clock(to);
    Label time =
        Nodes.label(begun.equals(ended) ? begun : begun + "–" + ended, "rd-small", "rd-muted");
    time.setMinWidth(82);
    HBox row = new HBox(8, time, Nodes.growing(Nodes.wrapped(what)));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private String clock(Instant at) {
    return java.time.format.DateTimeFormatter.ofPattern(texts.get("review.clock"), texts.locale())
        .format(words.time(at));
  }

  private void showResult(ReviewLine line) {
    form.show(line);
    if (line.own() && line.finding() == null) {
      facts.getChildren().add(note("mdoal-info", texts.get("review.own.line")));
    } else if (line.finding() != null) {
      facts
          .getChildren()
          .add(
              note(
                  ReviewFaces.icon(line.finding()),
                  texts.format("review.found", words.of(line.finding()), line.foundBy())));
      if (!model.canFind() && !line.observation().isEmpty()) {
        facts
            .getChildren()
            .addAll(heading("review.observation.heading"), Nodes.wrapped(line.observation()));
      }
    }
  }

  private static Node note(String icon, String text) {
    HBox row = new HBox(8, new FontIcon(icon), Nodes.growing(Nodes.wrapped(text)));
    row.getStyleClass().add("rd-note");
    return row;
  }
}
