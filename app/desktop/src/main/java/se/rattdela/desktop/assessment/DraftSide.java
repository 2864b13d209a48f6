package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.decision.ReturnNote;
import se.rattdela.casework.decision.SendCheck;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.desktop.caseview.CaseTables;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.decision.DecisionPreview;
import se.rattdela.desktop.session.Words;

/** The decision as it grows, what is left before it can be sent, and the way to send it. */
final class DraftSide {
  private static final double LIST_PART = 0.4;

  private final AssessmentViewModel model;
  private final Texts texts;
  private final Words words;
  private final HBox mark;
  private final Label title;
  private final VBox lines;
  private final Button send;
  private final Button recall;
  private final DraftFaces faces;
  private final CheckList checks;
  private final ForesightLines foresight;
  private final DecisionPreview preview;

  DraftSide(
      AssessmentViewModel model,
      Texts texts,
      Words words,
      HBox mark,
      Label title,
      VBox lines,
      Button send,
      Button recall) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.mark = mark;
    this.title = title;
    this.lines = lines;
    this.send = send;
    this.recall = recall;
    this.faces = new DraftFaces(texts, words);
    this.checks = new CheckList(texts);
    this.foresight = new ForesightLines(texts);
    this.preview = new DecisionPreview(texts);
  }

  /** The list is seen whole while it takes less than a part of the panel; else it scrolls. */
  void keepInView(ScrollPane list, Region panel) {
    list.minHeightProperty()
        .bind(
            Bindings.min(
                lines.heightProperty().add(2), panel.heightProperty().multiply(LIST_PART)));
  }

  /** The paper. */
  DecisionPreview preview() {
    return preview;
  }

  /** Marks the item that is asked about. */
  void follow(AssessmentViewModel.Shown shown) {
    preview.draftProperty().set(faces.draft(shown, currentItem()));
  }

  private @Nullable ItemId currentItem() {
    return switch (model.currentProperty().get()) {
      case Step.Ask(var item, var asked) -> item.item().id();
      case Step.MayWithhold(var item) -> item.item().id();
      case null, default -> null;
    };
  }

  void show(AssessmentViewModel.Shown shown) {
    DisclosureStatus status = shown.assessment().disclosure().status();
    mark.getChildren().setAll(new CaseTables(texts, words).status(status));
    follow(shown);
    lines.getChildren().clear();
    ReturnNote note = shown.draft().lastReturn();
    if (note != null && status == DisclosureStatus.RETURNED) {
      lines.getChildren().add(DraftLines.returned(note, texts, words));
    }
    List<MissingPart> parts = shown.draft().missing();
    boolean canSend = model.editable();
    Nodes.show(send, canSend);
    Nodes.show(recall, status == DisclosureStatus.AWAITING_APPROVAL);
    switch (status) {
      case AWAITING_APPROVAL -> line("mdoal-access_time", "rd-warn", "assessment.waiting");
      case DECIDED -> line("mdoal-done_all", "rd-ok", "assessment.decided");
      case DRAFT, ASSESSING, RETURNED -> {
        if (parts.isEmpty()) {
          line("mdoal-check_circle", "rd-ok", "assessment.complete");
        }
      }
    }
    if (canSend) {
      checks.show(shown.draft());
      lines.getChildren().addAll(foresight, checks);
    }
    title.setText(
        parts.isEmpty() || !canSend
            ? texts.get("assessment.before-send")
            : texts.format("assessment.missing", parts.size()));
    foresee();
  }

  /** Shows what the files would be met with; what would be stopped is not sent. */
  void foresee() {
    SendCheck check = model.foresight().checkProperty().get();
    foresight.show(check);
    AssessmentViewModel.Shown shown = model.shownProperty().get();
    boolean stopped = check != null && !check.missing().isEmpty();
    send.setDisable(shown == null || !shown.draft().missing().isEmpty() || stopped);
  }

  private void line(String icon, String style, String key) {
    lines.getChildren().add(DraftLines.line(icon, style, texts.get(key)));
  }
}
