package se.rattdela.reports.decision;

import java.util.List;

/**
 * One check of completeness, open or fulfilled. {@code ReportMessage} names it and says what to do
 * while it is open.
 *
 * @param part what is checked
 * @param fulfilled whether it is there
 * @param items numbers of the items it is open for; empty when it is fulfilled or about the whole
 *     document
 */
public record NamedCheck(RequiredPart part, boolean fulfilled, List<Integer> items) {
  public NamedCheck {
    items = List.copyOf(items);
  }

  /** The same as something missing. */
  public MissingPart missing() {
    return new MissingPart(part, items);
  }
}
