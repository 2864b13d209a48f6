package se.rattdela.desktop.rulebook;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.InSight;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;

/** Where the jurist answers a question of law, or sees what a colleague answered first. */
final class StandForm extends VBox {
  private final StandDraft draft;
  private final Texts texts;
  private final Consumer<StandDraft> give;
  private final Segments<Boolean> answer;
  private final TextArea reason = new TextArea();
  private final Button save;

  /** The form of a draft; {@code give} makes it the office's stand. */
  StandForm(StandDraft draft, Texts texts, Consumer<StandDraft> give) {
    super(8);
    this.draft = draft;
    this.texts = texts;
    this.give = give;
    this.answer =
        new Segments<Boolean>(draft.question().text())
            .with(texts.get("common.yes"), true)
            .with(texts.get("common.no"), false)
            .onChoice(draft.chosenProperty()::set);
    answer.setId("legal-answer");
    reason.setId("legal-reason");
    reason.setWrapText(true);
    reason.setPrefRowCount(2);
    reason.setMinHeight(56);
    reason.setPromptText(texts.get("rulebook.legal.reason"));
    reason.setAccessibleText(texts.get("rulebook.legal.reason"));
    reason.textProperty().bindBidirectional(draft.reasonProperty());
    save = new Button(texts.get("rulebook.legal.save"), new FontIcon("mdomz-save"));
    save.setId("legal-save");
    save.disableProperty()
        .bind(
            draft
                .chosenProperty()
                .isNull()
                .or(draft.reasonProperty().isEmpty())
                .or(draft.savingProperty()));
    save.setOnAction(pressed -> give.accept(draft));
    draft.chosenProperty().addListener((observable, before, now) -> showChosen());
    draft.clashProperty().addListener((observable, before, now) -> show());
    sceneProperty().addListener((observable, before, now) -> reveal());
    showChosen();
    show();
  }

  private void showChosen() {
    Boolean now = draft.chosenProperty().get();
    if (now == null) {
      answer.showNone();
    } else {
      answer.show(now);
    }
  }

  private void show() {
    var clash = draft.clashProperty().get();
    if (clash == null) {
      getChildren().setAll(answer, reason, save);
    } else {
      getChildren().setAll(clash.pane(texts, this::keep, () -> draft.settle(null)));
      reveal();
    }
  }

  /** Two stands beside each other are brought in sight, wherever on the page their question is. */
  private void reveal() {
    if (draft.clashProperty().get() != null) {
      Platform.runLater(() -> InSight.bring(this));
    }
  }

  /** A choice without an answer goes on in the form. */
  private void keep(StandDraft.Written settled) {
    draft.settle(settled);
    if (settled.value() != null && !settled.reason().isBlank()) {
      give.accept(draft);
    }
  }
}
