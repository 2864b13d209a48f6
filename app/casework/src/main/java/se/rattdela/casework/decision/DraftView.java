package se.rattdela.casework.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.reports.decision.DecisionDocument;

/**
 * The draft of a decision, as it grows.
 *
 * @param number null until it is decided
 * @param preview the document as it would be rendered now, with the items that are decided; for
 *     {@code DecisionRenderer.preview}
 * @param checks everything that must be in place, open or fulfilled
 * @param warnings what has changed around the draft; hinders nothing
 * @param missing what must be in place before it can be sent; empty = it can be sent
 * @param lastReturn why it came back, if it did
 */
public record DraftView(
    DisclosureView disclosure,
    @Nullable DecisionId decision,
    @Nullable String number,
    DecisionTexts texts,
    List<DraftItem> items,
    DecisionDocument preview,
    List<DraftCheck> checks,
    List<DraftWarning> warnings,
    List<MissingPart> missing,
    @Nullable ReturnNote lastReturn) {
  public DraftView {
    items = List.copyOf(items);
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
    missing = List.copyOf(missing);
  }
}
