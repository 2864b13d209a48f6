package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.assessment.AnswerId;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.EarlierReason;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.phrase.PhraseKind;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.guidance.EarlierReasons;
import se.rattdela.desktop.phrase.PhraseField;
import se.rattdela.desktop.session.ReuseText;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.pack.Vocabulary;

/**
 * The reason that the recipient reads: what it must show, phrases, and the reasons written before
 * for the same question in the case. One of these is taken over only knowingly: it is shown where
 * it comes from, and it is either changed or confirmed to hold here too.
 */
final class ReasonBox extends VBox {
  private final Step.Ask ask;
  private final AssessmentViewModel model;
  private final Texts texts;
  private final TextArea reason = new TextArea();
  private final EarlierReasons earlier;
  private final Button showEarlier = new Button("", new FontIcon("mdoal-history"));
  private final Label source = Nodes.wrapped("", "rd-small");
  private final CheckBox confirm = new CheckBox();
  private final VBox reused = new VBox(6, source, confirm);
  private final StringProperty reuse = new SimpleStringProperty("");
  private @Nullable EarlierReason taken;

  ReasonBox(
      Step.Ask ask,
      Vocabulary.Reasoning reasoning,
      AssessmentViewModel model,
      Texts texts,
      Words words) {
    super(4);
    this.ask = ask;
    this.model = model;
    this.texts = texts;
    this.earlier = new EarlierReasons(texts, words, ask.question().key(), this::take);
    reason.setWrapText(true);
    reason.setMinHeight(64);
    reason.setPrefHeight(64);
    reason.setId("reason");
    reason.setAccessibleText(texts.get("assessment.reason"));
    reason.setAccessibleHelp(reasoning.hint());
    reason.setDisable(!model.editable());
    PhraseField phrases =
        new PhraseField(
            reason,
            PhraseKind.ASSESSMENT,
            model.help().phrases(),
            () -> model.help().phraseValues(ask),
            texts);
    showEarlier.setId("earlier");
    showEarlier.getStyleClass().add("rd-small-button");
    showEarlier.setMinWidth(Region.USE_PREF_SIZE);
    Nodes.show(showEarlier, false);
    Label name = Nodes.label(texts.get("assessment.reason"), "rd-field-label");
    name.setLabelFor(reason);
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox line =
        new HBox(
            6,
            name,
            Nodes.growing(
                Nodes.wrapped(texts.get("assessment.reason.note"), "rd-small", "rd-muted")),
            showEarlier,
            phrases.button());
    line.setAlignment(Pos.CENTER_LEFT);
    Label shows = Nodes.label(texts.get("assessment.reason.shows"), "rd-small-strong");
    shows.setMinWidth(Region.USE_PREF_SIZE);
    HBox must = new HBox(6, shows, Nodes.growing(Nodes.wrapped(reasoning.hint(), "rd-small")));
    confirm.setId("reuse-confirm");
    confirm.setWrapText(true);
    reused.getStyleClass().add("rd-note-warn");
    Nodes.show(reused, false);
    getChildren().addAll(line, must, earlier, reason, reused, phrases.open());
  }

  /**
   * Fills the box: with what is stored, and over it what was written, and taken over, before and
   * not saved.
   */
  void begin(@Nullable AnswerView before) {
    if (before != null) {
      AnswerId source = before.reusedFrom();
      reason.setText(before.reason());
      reuse.set(ReuseText.write(source == null ? null : new RecordAnswer.Reuse(source, true)));
    }
    model.keep(ask, StepClash.REASON, reason.textProperty());
    model.keep(ask, ReuseText.FIELD, reuse);
    RecordAnswer.Reuse from = ReuseText.read(reuse.get());
    confirm.setSelected(from != null && from.confirmed());
    confirm.selectedProperty().addListener((observable, was, now) -> keepSource());
    reason.textProperty().addListener((observable, was, now) -> followSource());
    model.help().earlier(ask, from == null ? null : from.answer(), this::offer);
  }

  /** What is written, and where it was taken from. */
  WrittenReason written() {
    return new WrittenReason(reason.getText(), ReuseText.read(reuse.get()));
  }

  private void offer(StepHelp.Earlier fetched) {
    List<EarlierReason> found = fetched.offered();
    EarlierReason source = fetched.source();
    RecordAnswer.Reuse kept = ReuseText.read(reuse.get());
    if (source != null && kept != null && source.answer().equals(kept.answer())) {
      taken = source; // unless another has been taken meanwhile
      followSource();
    } else if (kept != null && taken == null) {
      reuse.set(""); // the answer is not in the case any more
    }
    boolean any = !found.isEmpty() && model.editable();
    Nodes.show(showEarlier, any);
    earlier.offer(found, showEarlier);
  }

  private void take(EarlierReason each) {
    taken = each;
    confirm.setSelected(false);
    keepSource();
    reason.setText(each.reason());
    followSource();
    reason.requestFocus();
    reason.end();
  }

  /** Where the reason comes from lies in the journal beside it, as long as it comes from there. */
  private void keepSource() {
    EarlierReason from = taken;
    if (from != null) {
      reuse.set(ReuseText.write(new RecordAnswer.Reuse(from.answer(), confirm.isSelected())));
    }
  }

  private void followSource() {
    if (reason.getText().isBlank()) {
      taken = null;
      reuse.set("");
      Nodes.show(reused, false);
      return;
    }
    EarlierReason from = taken;
    if (from == null) {
      return;
    }
    boolean same = from.sameWords(reason.getText());
    confirm.setText(texts.format("assessment.reuse.confirm", ask.item().item().title()));
    source.setText(
        texts.format(
            same ? "assessment.reuse.same" : "assessment.reuse.changed",
            from.number(),
            from.itemTitle()));
    Nodes.show(confirm, same);
    Nodes.show(reused, true);
  }
}
