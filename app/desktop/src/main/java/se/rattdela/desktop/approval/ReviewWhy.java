package se.rattdela.desktop.approval;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.FileNotes;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** Why, for the decision as a whole: what was asked, and what the officer has written. */
final class ReviewWhy {
  private final Texts texts;
  private final Words words;

  ReviewWhy(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  List<Node> of(ApprovalView review) {
    List<Node> all = new ArrayList<>();
    DisclosureDraft content = review.disclosure().content();
    add(all, "approval.asked", content.asked());
    add(all, "approval.purpose", content.purposeText());
    if (!content.invokedBasis().isBlank()) {
      add(all, "approval.basis", content.invokedBasis() + ". " + content.ownBasisCheck());
    }
    DecisionTexts written = review.texts();
    add(all, "texts.consent", written.consent());
    add(all, "texts.anonymised", written.anonymised());
    add(all, "texts.childs-best", written.childsBest());
    add(all, "texts.use-limitation", written.useLimitation());
    add(all, "texts.delivery", written.delivery());
    FileNotes notes = written.notes();
    FileNotes.Informing informing = notes.informing();
    if (informing != null || !notes.plannedMeasures().isBlank()) {
      all.add(Nodes.label(texts.get("approval.stays-in-file"), "rd-section"));
      add(all, "texts.planned", notes.plannedMeasures());
      if (informing != null) {
        add(
            all,
            "approval.informing",
            (words.of(informing) + ". " + notes.informingReason()).strip());
      }
    }
    return all;
  }

  private void add(List<Node> all, String key, String text) {
    if (!text.isBlank()) {
      all.add(
          new VBox(
              2, Nodes.label(texts.get(key), "rd-small-strong", "rd-muted"), Nodes.wrapped(text)));
    }
  }
}
