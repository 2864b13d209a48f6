package se.rattdela.desktop.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** By what the approver may decide, and that it is another person than the one who wrote it. */
final class AuthorityLines {
  private final Texts texts;
  private final Words words;

  AuthorityLines(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  List<Node> of(ApprovalView review, String approver) {
    List<Node> lines = new ArrayList<>();
    DelegationPoint point = review.point();
    lines.add(
        line(
            "approval.delegation",
            point == null ? texts.get("approval.delegation.none") : delegated(point),
            point != null));
    boolean own = review.obstacles().contains(ErrorCode.FOUR_EYES);
    lines.add(
        line(
            "approval.four-eyes",
            own
                ? texts.get("approval.four-eyes.own")
                : texts.format("approval.four-eyes.other", review.draftedBy(), approver),
            !own));
    if (review.obstacles().contains(ErrorCode.DELEGATION_MISSING)) {
      lines.add(Nodes.wrapped(texts.get("approval.delegation.missing"), "rd-small", "rd-danger"));
    }
    return lines;
  }

  private String delegated(DelegationPoint point) {
    LocalDate to = point.to();
    String until =
        to == null
            ? texts.get("approval.delegation.open")
            : texts.format("approval.delegation.until", words.day(to));
    return texts.format("approval.delegation.point", point.number(), point.function(), until);
  }

  private HBox line(String key, String text, boolean fine) {
    Label name = Nodes.label(texts.get(key), "rd-small", "rd-muted");
    name.setMinWidth(92);
    FontIcon mark = new FontIcon(fine ? "mdoal-check_circle" : "mdoal-error_outline");
    mark.getStyleClass().add(fine ? "rd-ok" : "rd-danger");
    return new HBox(8, name, mark, Nodes.growing(Nodes.wrapped(text, "rd-small")));
  }
}
