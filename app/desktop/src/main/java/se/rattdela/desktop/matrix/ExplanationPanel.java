package se.rattdela.desktop.matrix;

import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;

/**
 * Explains a cell in the order of the question "why": outcome, the conditions one by one, why not
 * the other provisions, what would change the answer, and the law's day.
 */
public final class ExplanationPanel extends BorderPane {
  private final Texts texts;
  private final ObjectProperty<@Nullable Explanation> explanation = new SimpleObjectProperty<>();
  private final Label title = Nodes.wrapped("", "rd-section");
  private final Label subtitle = Nodes.wrapped("", "rd-small", "rd-muted");
  private final VBox body = new VBox(6);
  private final ScrollPane scroll = new ScrollPane(body);
  private final Button close = new Button("", new FontIcon("mdoal-close"));
  private final Button assess;
  private final Button unmet;
  private final AskBox ask;
  private Runnable onAssess = () -> {};
  private Runnable onUnmet = () -> {};
  private BiConsumer<Node, String> onJudge = (at, judgement) -> {};

  /** An empty panel. */
  public ExplanationPanel(Texts texts) {
    this.texts = texts;
    getStyleClass().addAll("rd-panel", "rd-panel-right");
    setMinWidth(344);
    setPrefWidth(344);
    setMaxWidth(344);
    close.getStyleClass().addAll("rd-link", "rd-icon-only");
    close.setAccessibleText(texts.get("explanation.close"));
    HBox head = new HBox(8, Nodes.growing(new VBox(2, title, subtitle)), close);
    head.getStyleClass().add("rd-panel-head");
    setTop(head);
    body.setPadding(new Insets(10, 16, 16, 16));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("rd-scroll");
    setCenter(scroll);
    assess = new Button(texts.get("explanation.assess"), new FontIcon("mdoal-gavel"));
    assess.getStyleClass().add("accent");
    assess.setOnAction(pressed -> onAssess.run());
    unmet = new Button(texts.get("decision.unmet"), new FontIcon("mdoal-block"));
    unmet.setId("unmet-need");
    unmet.setOnAction(pressed -> onUnmet.run());
    ask = new AskBox(texts);
    explanation.addListener((observable, before, now) -> show(now));
  }

  /** What is explained, or null for nothing. */
  public ObjectProperty<@Nullable Explanation> explanationProperty() {
    return explanation;
  }

  /** What the button for starting the assessment does. */
  public void setOnAssess(Runnable action) {
    this.onAssess = action;
  }

  /** What the button for noting that it could not be shared does. */
  public void setOnUnmet(Runnable action) {
    this.onUnmet = action;
  }

  /** The way to the jurist. */
  public void setAskPort(AskPort port) {
    ask.setPort(port);
  }

  /** What the button at an open judgement does; it gets the place and the judgement's key. */
  public void setOnJudge(BiConsumer<Node, String> action) {
    this.onJudge = action;
  }

  /** What the button for closing the panel does. */
  public void setOnClose(Runnable action) {
    close.setOnAction(pressed -> action.run());
  }

  private void show(@Nullable Explanation now) {
    body.getChildren().clear();
    ask.close();
    title.setText(now == null ? "" : now.title());
    subtitle.setText(now == null ? "" : now.subtitle());
    if (now == null) {
      return;
    }
    HBox first = new HBox(8, new OutcomeChip(now.outcome(), texts).big(), Nodes.spring());
    first.setAlignment(Pos.CENTER_LEFT);
    if (now.assessable()) {
      first.getChildren().add(assess);
    }
    Text lead = new Text(now.lead() + " ");
    lead.getStyleClass().add("rd-strong");
    TextFlow summary = new TextFlow(lead, new Text(now.summary()));
    summary.setPadding(new Insets(4, 0, 0, 0));
    body.getChildren().addAll(first, summary);
    if (now.outcome() == Outcome.MUST_NOT) {
      body.getChildren().add(unmet);
    }
    if (!now.candidates().isEmpty()) {
      heading("explanation.candidates");
      now.candidates().forEach(each -> body.getChildren().add(provision(each, now.answerable())));
    }
    if (!now.others().isEmpty()) {
      heading("explanation.others");
      now.others().forEach(each -> body.getChildren().add(other(each)));
    }
    if (!now.prospects().isEmpty()) {
      heading("explanation.prospects");
      body.getChildren()
          .add(Nodes.wrapped(texts.get("explanation.prospects.note"), "rd-small", "rd-muted"));
      now.prospects().forEach(each -> body.getChildren().add(change(each)));
    }
    if (!now.changes().isEmpty()) {
      heading("explanation.changes");
      now.changes().forEach(each -> body.getChildren().add(change(each)));
    }
    if (!now.since().isEmpty()) {
      heading("explanation.since");
      now.since().forEach(each -> body.getChildren().add(since(each)));
    }
    heading("explanation.ask.heading");
    body.getChildren().add(ask);
    heading("explanation.law");
    body.getChildren().add(Nodes.wrapped(now.lawNote(), "rd-small", "rd-muted"));
  }

  private void heading(String key) {
    Label label = Nodes.label(texts.get(key), "rd-small-strong");
    label.setPadding(new Insets(6, 0, 0, 0));
    body.getChildren().add(label);
  }

  private VBox provision(Explanation.Provision provision, boolean answerable) {
    VBox box =
        new VBox(
            Nodes.wrapped(provision.citation(), "rd-strong"),
            Nodes.wrapped(provision.version(), "rd-small", "rd-muted"),
            new ConditionList(
                texts, provision.conditions(), answerable ? onJudge : null, this::askAbout));
    box.getStyleClass().add("rd-provision");
    return box;
  }

  /** The form stands near the end of the panel, and the button above it. */
  private void askAbout(Explanation.Question question) {
    ask.about(question);
    scroll.applyCss();
    scroll.layout();
    double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      scroll.setVvalue(Math.min(1, ask.getBoundsInParent().getMinY() / hidden));
    }
  }

  private static HBox other(Explanation.Other other) {
    FontIcon mark = new FontIcon("mdoal-cancel");
    mark.getStyleClass().add("rd-danger");
    VBox text =
        new VBox(
            Nodes.wrapped(other.citation(), "rd-small-strong"),
            Nodes.wrapped(other.reason(), "rd-small", "rd-muted"));
    HBox line = new HBox(8, mark, Nodes.growing(text));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private HBox since(Explanation.Since since) {
    OutcomeChip chip = new OutcomeChip(since.outcome(), texts);
    chip.setMinWidth(112);
    String[] styles = since.shown() ? new String[] {"rd-small-strong"} : new String[] {"rd-small"};
    HBox line = new HBox(8, chip, Nodes.growing(Nodes.wrapped(since.text(), styles)));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private HBox change(Explanation.Change change) {
    OutcomeChip chip = new OutcomeChip(change.outcome(), texts);
    chip.setMinWidth(112);
    HBox line = new HBox(8, chip, Nodes.growing(Nodes.wrapped(change.text(), "rd-small")));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
