package se.rattdela.desktop.assessment;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.Outcome;

/** How far the assessment has come: questions answered, and items that need no more answers. */
record ProgressHead(Texts texts, Label progress, Label percent, ProgressBar bar, Label note) {
  void show(AssessmentViewModel.Shown shown) {
    int answered = shown.assessment().answered();
    int all = answered + shown.assessment().remaining();
    progress.setText(texts.format("assessment.answered", answered, all));
    double share = all == 0 ? 1 : (double) answered / all;
    percent.setText(texts.format("assessment.percent", Math.round(share * 100)));
    bar.setProgress(share);
    long settled =
        shown.assessment().items().stream()
            .filter(item -> item.open().isEmpty() && item.verdict().outcome() != Outcome.OPEN)
            .count();
    note.setText(
        settled == 0
            ? ""
            : texts.format("assessment.settled", settled, shown.assessment().items().size()));
    Nodes.show(note, settled > 0);
  }
}
