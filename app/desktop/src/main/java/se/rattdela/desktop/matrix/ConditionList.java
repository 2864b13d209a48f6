package se.rattdela.desktop.matrix;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** The conditions of a provision, one line each, with mark and word. */
public final class ConditionList extends VBox {
  /** The list for a provision's conditions. */
  public ConditionList(Texts texts, List<Explanation.Condition> conditions) {
    this(texts, conditions, null, null);
  }

  /**
   * The list, where an open judgement can be answered.
   *
   * @param onJudge gets the place and the key of a judgement of the officer's own; null where none
   *     can be answered here
   * @param onLegal gets a question of law, which is the jurist's; null where it cannot be asked
   */
  ConditionList(
      Texts texts,
      List<Explanation.Condition> conditions,
      @Nullable BiConsumer<Node, String> onJudge,
      @Nullable Consumer<Explanation.Question> onLegal) {
    for (Explanation.Condition condition : conditions) {
      getChildren().add(line(texts, condition, onJudge, onLegal));
    }
  }

  private static HBox line(
      Texts texts,
      Explanation.Condition condition,
      @Nullable BiConsumer<Node, String> onJudge,
      @Nullable Consumer<Explanation.Question> onLegal) {
    String icon =
        switch (condition.state()) {
          case MET -> "mdoal-check_circle";
          case OPEN -> "mdomz-radio_button_unchecked";
          case UNKNOWN -> "mdoal-help_outline";
          case FAILED -> "mdoal-cancel";
        };
    String word =
        switch (condition.state()) {
          case MET -> texts.get("condition.met");
          case OPEN -> texts.get("condition.open");
          case UNKNOWN -> texts.get("condition.unknown");
          case FAILED -> texts.get("condition.failed");
        };
    String style =
        switch (condition.state()) {
          case MET -> "rd-ok";
          case OPEN -> "rd-warn";
          case UNKNOWN -> "rd-unknown";
          case FAILED -> "rd-danger";
        };
    FontIcon mark = new FontIcon(icon);
    mark.getStyleClass().add(style);
    Label text = Nodes.wrapped(condition.text());
    VBox middle = new VBox(text);
    String note = condition.note();
    if (note != null) {
      middle.getChildren().add(Nodes.wrapped(note, "rd-small", "rd-muted"));
    }
    Explanation.Question question = condition.question();
    if (question != null && condition.state() == Explanation.State.OPEN) {
      if (question.legal() && onLegal != null) {
        Button ask = way(texts.get("explanation.ask.legal"), "rd-ask-legal", condition);
        ask.setOnAction(pressed -> onLegal.accept(question));
        middle.getChildren().add(ask);
      } else if (!question.legal() && onJudge != null) {
        Button judge = way(texts.get("explanation.judge"), "rd-judge", condition);
        judge.setOnAction(pressed -> onJudge.accept(judge, question.key()));
        middle.getChildren().add(judge);
      }
    }
    HBox.setHgrow(middle, Priority.ALWAYS);
    Label state = Nodes.label(word, style);
    state.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(mark, middle, state);
    line.getStyleClass().add("rd-condition");
    return line;
  }

  private static Button way(String words, String style, Explanation.Condition condition) {
    Button way = new Button(words);
    way.getStyleClass().addAll("rd-link", "rd-quiet", style);
    way.setAccessibleText(words + ": " + condition.text());
    return way;
  }
}
