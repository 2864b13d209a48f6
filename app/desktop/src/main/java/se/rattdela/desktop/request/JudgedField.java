package se.rattdela.desktop.request;

import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;

/** A judgement that only a human makes: nothing is chosen beforehand, and a reason goes with it. */
final class JudgedField {
  private final Segments<Boolean> choice;
  private final TextArea reason;
  private @Nullable Boolean chosen;

  JudgedField(HBox place, TextArea reason, String question, Texts texts, Runnable onChange) {
    this.reason = reason;
    this.choice =
        new Segments<Boolean>(question)
            .with(texts.get("matter.judged.yes"), true)
            .with(texts.get("matter.judged.no"), false)
            .with(texts.get("matter.judged.later"), null);
    choice.onChoice(value -> {
      chosen = value;
      onChange.run();
    });
    reason.textProperty().addListener((observable, before, now) -> onChange.run());
    place.getChildren().setAll(choice);
  }

  void show(Matter.@Nullable Judged judged) {
    chosen = judged == null ? null : judged.yes();
    choice.show(chosen);
    if (judged != null) {
      reason.setText(judged.reason());
    }
  }

  Matter.@Nullable Judged judged() {
    Boolean answer = chosen;
    return answer == null ? null : new Matter.Judged(answer, reason.getText().strip());
  }
}
