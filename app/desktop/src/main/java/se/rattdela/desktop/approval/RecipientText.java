package se.rattdela.desktop.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.DraftItem;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.item.Passage;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;
import se.rattdela.reports.gate.TextChange;

/**
 * What the recipient reads, file by file, compared with what stands in the file of the case: words
 * that were taken out are struck through, words that were added are marked.
 */
final class RecipientText extends ScrollPane {
  /** A file and how it differs from its source; no source means that nothing is compared. */
  record Part(String name, List<TextChange> changes) {}

  private final Texts texts;
  private final VBox column = new VBox(14);

  RecipientText(Texts texts) {
    this.texts = texts;
    column.getStyleClass().add("rd-paper");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("rd-scroll");
    setAccessibleText(texts.get("approval.segment.text"));
  }

  /** Reads the files; blocks. */
  static List<Part> read(ApprovalView review, CaseFile caseFile) {
    String source = source(review, caseFile);
    List<Part> parts = new ArrayList<>();
    for (OutgoingFile file : review.files()) {
      String text =
          RecipientView.of(file.bytes()).stream()
              .map(PageText::text)
              .collect(Collectors.joining("\n\n"));
      boolean extract = file.kind() == OutgoingFile.Kind.EXTRACT;
      parts.add(
          new Part(
              file.name(),
              extract
                  ? TextChange.between(source, text)
                  : List.of(new TextChange(TextChange.Kind.SAME, text))));
    }
    return parts;
  }

  /** The passages of what leaves, as they stand in the documents of the case. */
  private static String source(ApprovalView review, CaseFile caseFile) {
    StringBuilder source = new StringBuilder();
    for (DraftItem item : review.leaves()) {
      source.append(item.number()).append(". ").append(item.item().title()).append('\n');
      for (Passage passage : item.item().passages()) {
        caseFile.documents().stream()
            .filter(document -> document.id().equals(passage.document()))
            .map(document -> document.text().substring(passage.start(), passage.end()))
            .forEach(words -> source.append(words).append('\n'));
      }
    }
    return source.toString();
  }

  void show(List<Part> parts) {
    List<Node> shown = new ArrayList<>();
    shown.add(Nodes.wrapped(texts.get("approval.text.note"), "rd-small", "rd-muted"));
    for (Part part : parts) {
      shown.add(Nodes.label(part.name(), "rd-section"));
      TextFlow flow = new TextFlow();
      for (TextChange change : part.changes()) {
        Text run = new Text(change.text());
        run.getStyleClass()
            .add(
                switch (change.kind()) {
                  case SAME -> "rd-run";
                  case ADDED -> "rd-run-added";
                  case REMOVED -> "rd-run-removed";
                });
        flow.getChildren().add(run);
      }
      shown.add(flow);
    }
    column.getChildren().setAll(shown);
  }
}
