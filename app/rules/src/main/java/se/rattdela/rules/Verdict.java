package se.rattdela.rules;

import java.util.List;

/**
 * The short form of an answer, for a cell of the sharing matrix.
 *
 * @param outcome the outcome
 * @param stillPossible the outcomes that the open answers decide between; one where it is settled
 * @param open the keys that decide; empty where the outcome is settled
 */
public record Verdict(Outcome outcome, List<Outcome> stillPossible, List<OpenKey> open) {

  /** Takes copies. */
  public Verdict {
    stillPossible = List.copyOf(stillPossible);
    open = List.copyOf(open);
  }

  /** True where the outcome is open and at least one fact, not only a judgement, is missing. */
  public boolean needsFacts() {
    return open.stream().anyMatch(k -> k.kind() == KeyKind.FACT);
  }
}
