package se.rattdela.desktop.assessment;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Outcome;

/** What is settled already, whatever is answered. */
final class GroundBlock {
  private final Texts texts;
  private final Words words;

  GroundBlock(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
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
