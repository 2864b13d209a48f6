package se.rattdela.desktop.assessment;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.pack.Provision;

/** What the question rests on: the provision in plain words, and what is settled already. */
final class GroundBlock {
  private final AssessmentViewModel model;
  private final Texts texts;
  private final Words words;

  GroundBlock(AssessmentViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
  }

  /** Each provision that asks, in plain words, with a way to its text; empty where none does. */
  List<Node> statutes(QuestionView question) {
    return model.help().provisions(question).stream().<Node>map(this::statute).toList();
  }

  private HBox statute(Provision provision) {
    Button text = new Button(texts.get("assessment.statute"));
    text.setId("statute-" + provision.id());
    text.getStyleClass().add("rd-link");
    text.setMinWidth(Region.USE_PREF_SIZE);
    text.setAccessibleText(texts.format("assessment.statute.spoken", provision.citation()));
    text.setOnAction(pressed -> model.help().openProvision(provision));
    VBox plain =
        new VBox(
            2,
            Nodes.wrapped(provision.citation() + ". " + provision.title(), "rd-small-strong"),
            Nodes.wrapped(provision.summary(), "rd-small"));
    HBox line = new HBox(10, Nodes.growing(plain), text);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  /**
   * What stands whatever the officer answers: the outcomes that this item can still have, and the
   * items of the disclosure that need no more answers.
   */
  VBox settled(Step.Ask ask, AssessmentViewModel.Shown shown) {
    VBox box = new VBox(6);
    box.setId("settled");
    FlowPane possible = new FlowPane(8, 4);
    possible.setAlignment(Pos.CENTER_LEFT);
    List<Outcome> still = ask.item().verdict().stillPossible();
    boolean settled = ask.item().verdict().outcome() != Outcome.OPEN;
    possible
        .getChildren()
        .add(
            Nodes.label(
                texts.get(settled ? "assessment.settled.is" : "assessment.settled.may"),
                "rd-small-strong"));
    still.forEach(each -> possible.getChildren().add(new OutcomeChip(words.outcome(each), texts)));
    box.getChildren().add(possible);
    if (settled) {
      box.getChildren().add(Nodes.wrapped(texts.get("assessment.settled.still"), "rd-small"));
    }
    List<ItemAssessment> done =
        shown.assessment().items().stream()
            .filter(each -> each.verdict().outcome() != Outcome.OPEN && each.open().isEmpty())
            .toList();
    if (!done.isEmpty()) {
      String numbers =
          done.stream()
              .map(each -> String.valueOf(each.number()))
              .collect(Collectors.joining(", "));
      box.getChildren()
          .add(
              Nodes.wrapped(
                  texts.format("assessment.settled.others", done.size(), numbers),
                  "rd-small",
                  "rd-muted"));
    }
    return box;
  }
}
