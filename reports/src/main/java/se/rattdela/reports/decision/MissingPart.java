package se.rattdela.reports.decision;

import java.util.List;

/**
 * A part that is missing.
 *
 * @param part which
 * @param items numbers of the items it is missing for; empty when it is about the whole decision
 */
public record MissingPart(RequiredPart part, List<Integer> items) {
  public MissingPart {
    items = List.copyOf(items);
  }
}
