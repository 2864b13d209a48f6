package se.rattdela.casework.decision;

import java.util.List;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.reports.decision.DecisionDocument;

/**
 * A draft as whoever makes its files needs it. While the decision is not made, the document has no
 * approval.
 *
 * @param document the decision as it leaves
 */
public record Departure(
    CaseHead head,
    DisclosureState state,
    DecisionKind kind,
    DecisionDocument document,
    List<Line> lines) {
  public Departure {
    lines = List.copyOf(lines);
  }

  /** Whether it stays in the file and goes to nobody. */
  public boolean staysInFile() {
    return kind.staysInFile(state.content().initiative());
  }

  /** The items that leave. */
  public List<Line> leaving() {
    return lines.stream().filter(Line::leaves).toList();
  }

  /** The same once the decision is made. */
  Departure decided(DecisionDocument approved) {
    return new Departure(head, state, kind, approved, lines);
  }

  /** The same with its enclosures listed. */
  Departure enclosing(List<String> listed) {
    return new Departure(head, state, kind, document.withAttachments(listed), lines);
  }

  /**
   * An item of the draft.
   *
   * @param number its number in the decision
   * @param leaves false also while its outcome is open
   */
  public record Line(int number, ItemView item, boolean leaves) {}
}
