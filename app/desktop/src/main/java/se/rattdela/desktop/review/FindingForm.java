package se.rattdela.desktop.review;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.review.Finding;
import se.rattdela.casework.review.ReviewLine;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.Merge;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Words;

/**
 * Where a reviewer says what they find of an access. What is written is kept until it is saved, and
 * what another reviewer saved first stands beside it.
 */
final class FindingForm extends VBox {
  /** Which state of which access the form has been filled from. */
  private record Shown(int number, int revision) {}

  /** What a reviewer says of an access. */
  private record Found(@Nullable Finding finding, String observation) {
    static Found of(ReviewLine line) {
      return new Found(line.finding(), line.observation());
    }
  }

  private final ReviewViewModel model;
  private final Texts texts;
  private final Words words;
  private final Segments<Finding> findings;
  private final TextArea observation = new TextArea();
  private final Button save;
  private final VBox fields = new VBox(6);
  private final ObjectProperty<@Nullable Finding> finding = new SimpleObjectProperty<>();
  private final KeptTexts kept;
  private @Nullable Shown shown;

  FindingForm(ReviewViewModel model, Texts texts, Words words) {
    super(12);
    this.model = model;
    this.texts = texts;
    this.words = words;
    findings = new Segments<>(texts.get("review.result"));
    for (Finding each : Finding.values()) {
      findings.with(words.of(each), each);
      if (findings.getChildren().getLast() instanceof ToggleButton button) {
        button.setGraphic(new FontIcon(ReviewFaces.icon(each)));
        button.setId("finding-" + each.name());
      }
    }
    findings.getStyleClass().add("rd-tall-segments");
    findings.wide().onChoice(this::choose);
    observation.setId("observation");
    observation.setWrapText(true);
    observation.setPrefRowCount(3);
    observation.setMinHeight(74);
    observation.setPrefHeight(74);
    observation.setAccessibleText(texts.get("review.observation"));
    observation.textProperty().addListener((observable, before, now) -> check());
    kept =
        model
            .kept()
            .choice("finding", finding, Finding.class)
            .with("observation", observation.textProperty());
    save =
        new Button(
            texts.get("review.save"), Nodes.label(texts.get("assessment.save.key"), "rd-key"));
    save.setId("save-finding");
    save.setContentDisplay(ContentDisplay.RIGHT);
    save.getStyleClass().add("accent");
    save.setMaxWidth(Double.MAX_VALUE);
    save.setOnAction(pressed -> save());
    fields
        .getChildren()
        .setAll(
            Nodes.label(texts.get("review.result"), "rd-small-strong"),
            findings,
            Nodes.wrapped(texts.get("review.observation"), "rd-small", "rd-muted"),
            observation,
            save);
    getChildren().setAll(fields);
  }

  /** Puts the cursor where the finding is chosen. */
  void focus() {
    findings.getChildren().getFirst().requestFocus();
  }

  /** Whether it can be saved as it stands. */
  boolean ready() {
    return !save.isDisabled() && getChildren().contains(fields);
  }

  /** Whether it asks what is to hold, since a colleague saved first. */
  boolean clashes() {
    return !getChildren().contains(fields);
  }

  /** Shows an access; what comes later of the same state of it undoes nothing written meanwhile. */
  void show(ReviewLine line) {
    Shown now = new Shown(line.number(), line.revision());
    if (!now.equals(shown)) {
      shown = now;
      fill(line);
    }
    check();
  }

  private void fill(ReviewLine line) {
    kept.end();
    write(Found.of(line));
    getChildren().setAll(fields);
    if (model.canFind() && kept.begin(model.place(line), model.month(), line.revision())) {
      findings.show(finding.get());
      if (kept.outdated()) {
        showClash(line);
      }
    }
  }

  private void write(Found found) {
    finding.set(found.finding());
    findings.show(found.finding());
    observation.setText(found.observation());
  }

  private void choose(@Nullable Finding chosen) {
    finding.set(chosen);
    check();
  }

  private void check() {
    boolean missing =
        finding.get() != null
            && finding.get() != Finding.AUTHORISED
            && observation.getText().isBlank();
    save.setDisable(finding.get() == null || missing || !model.canFind());
  }

  /** Saves the finding. */
  void save() {
    Finding chosen = finding.get();
    if (chosen != null) {
      model.find(chosen, observation.getText());
    }
  }

  /** What was written of an access of which a colleague has saved a finding since. */
  private void showClash(ReviewLine theirs) {
    Merge<Found> merge =
        new Merge<>(null, new Found(finding.get(), observation.getText()), Found.of(theirs))
            .value(
                "finding",
                texts.get("review.result"),
                Found::finding,
                each -> each == null ? "" : words.of(each))
            .text("observation", texts.get("review.observation.heading"), Found::observation);
    Clash<ReviewLine, Found> clash =
        new Clash<>(
            texts.get("conflict.put-back"),
            theirs,
            merge,
            result ->
                new Found(
                    result.value("finding", Found::finding),
                    result.text("observation", Found::observation)));
    getChildren()
        .setAll(
            clash.pane(
                texts,
                settled -> {
                  getChildren().setAll(fields);
                  write(settled);
                  kept.stored(model.place(theirs), model.month(), theirs.revision(), true);
                  save();
                },
                () -> {
                  kept.saved();
                  fill(theirs);
                }));
  }
}
