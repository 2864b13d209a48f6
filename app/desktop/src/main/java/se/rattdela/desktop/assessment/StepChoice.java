package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The list of steps at the left: choosing one goes there, and headings are passed. */
final class StepChoice {
  /** Steps that are seen above the present one. */
  private static final int ABOVE = 6;

  private final ListView<Step> list;

  /** Whether it is the program that marks a step, not the user. */
  private boolean marking;

  StepChoice(ListView<Step> list, AssessmentViewModel model, Texts texts, Words words) {
    this.list = list;
    list.setCellFactory(view -> new StepCell(texts, words, model));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> {
          if (now instanceof Step.Heading && !marking) {
            passHeading(before, now);
          } else if (now != null && !marking) {
            model.choose(now);
          }
        });
  }

  /** There are other steps, or the same with other answers. */
  void show(List<Step> steps) {
    marking = true;
    list.getItems().setAll(steps);
    marking = false;
  }

  /** Marks the step that is shown. */
  void follow(Step step) {
    marking = true;
    for (int at = 0; at < list.getItems().size(); at++) {
      if (Step.same(list.getItems().get(at), step)) {
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - ABOVE));
      }
    }
    marking = false;
  }

  /** A heading is passed in the direction the user was going. */
  private void passHeading(@Nullable Step before, Step heading) {
    int at = list.getItems().indexOf(heading);
    boolean down = before == null || list.getItems().indexOf(before) < at;
    int next = Math.clamp(down ? at + 1L : at - 1L, 0, list.getItems().size() - 1);
    Platform.runLater(() -> list.getSelectionModel().clearAndSelect(next == 0 ? 1 : next));
  }
}
