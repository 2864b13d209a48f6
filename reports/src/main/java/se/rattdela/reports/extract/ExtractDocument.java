package se.rattdela.reports.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.DecisionReference;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.ProtectedIdentity;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.Subject;

/**
 * The extract that goes along with a decision.
 *
 * @param municipality who hands over
 * @param caseNumber "Ä-2026-0417"
 * @param decision the decision it belongs to; null while there is only a draft, and then every page
 *     says so
 * @param recipient who receives it
 * @param subject the person it is about
 * @param protectedIdentity when the subject lives with protected personal data
 * @param items the items that leave and no others, in the order of their numbers; at least one
 */
public record ExtractDocument(
    Municipality municipality,
    String caseNumber,
    @Nullable DecisionReference decision,
    Recipient recipient,
    Subject subject,
    @Nullable ProtectedIdentity protectedIdentity,
    List<ExtractItem> items) {

  public ExtractDocument {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("an extract has at least one item");
    }
    if (items.stream().map(ExtractItem::number).distinct().count() != items.size()) {
      throw new IllegalArgumentException("two items have the same number");
    }
  }
}
