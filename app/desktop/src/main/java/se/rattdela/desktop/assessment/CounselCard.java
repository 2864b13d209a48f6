package se.rattdela.desktop.assessment;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.counsel.CounselState;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** A question to the jurist with its answer by name and time, or that it waits for one. */
final class CounselCard extends VBox {
  private final AssessmentViewModel model;
  private final Texts texts;

  /**
   * The question as a card.
   *
   * @param standsBeside whether its answer is the office's stand, which is shown beside it
   */
  CounselCard(
      CounselView asked,
      boolean standsBeside,
      AssessmentViewModel model,
      Texts texts,
      Words words) {
    super(4);
    this.model = model;
    this.texts = texts;
    getStyleClass().add("rd-note");
    Label head =
        Nodes.wrapped(
            texts.format(
                "assessment.counsel.asked",
                asked.row().askedByName(),
                words.moment(asked.row().askedAt()),
                asked.items().size()),
            "rd-note-head");
    head.setGraphic(new FontIcon("mdoal-forum"));
    HBox top = new HBox(10, Nodes.growing(head));
    top.setAlignment(Pos.CENTER_LEFT);
    if (asked.news()) {
      top.getChildren()
          .add(new Tag(Tag.Kind.OK, "mdoal-gavel", texts.get("assessment.counsel.new")));
    }
    getChildren().addAll(top, Nodes.wrapped(asked.text()));
    CounselView.Answer answer = asked.answer();
    if (answer == null) {
      getChildren().add(waiting(asked));
      return;
    }
    if (standsBeside) {
      return;
    }
    Label by =
        Nodes.wrapped(
            texts.format("assessment.counsel.answered", answer.byName(), words.moment(answer.at())),
            "rd-small-strong");
    by.setGraphic(new FontIcon("mdoal-gavel"));
    getChildren()
        .addAll(
            by,
            Nodes.wrapped(answer.text()),
            Nodes.wrapped(
                texts.get(
                    asked.row().legal() ? "assessment.counsel.office" : "assessment.counsel.yours"),
                "rd-small",
                "rd-muted"));
  }

  private HBox waiting(CounselView asked) {
    HBox line =
        new HBox(
            10,
            Nodes.growing(
                Nodes.wrapped(
                    texts.get(
                        asked.row().legal()
                            ? "assessment.counsel.waiting.legal"
                            : "assessment.counsel.waiting"),
                    "rd-small",
                    "rd-muted")));
    line.setAlignment(Pos.CENTER_LEFT);
    if (asked.row().state() == CounselState.WAITING && model.help().isOwn(asked)) {
      Button back = new Button(texts.get("assessment.counsel.take-back"));
      back.setId("counsel-take-back");
      back.getStyleClass().add("rd-link");
      back.setMinWidth(Region.USE_PREF_SIZE);
      back.setOnAction(pressed -> model.changes().takeBack(asked));
      line.getChildren().add(back);
    }
    return line;
  }
}
