package se.rattdela.desktop.decision;

import java.util.List;
import se.rattdela.desktop.common.Outcome;

/**
 * The draft decision as far as it has come.
 *
 * @param title what kind of decision it will be, and to whom
 * @param lead the decision in a sentence
 * @param reasons the reasons the recipient will read, a paragraph each
 */
public record DraftText(String title, String lead, List<Row> rows, List<String> reasons) {
  /** Nothing yet. */
  public static final DraftText EMPTY = new DraftText("", "", List.of(), List.of());

  /** Copies what it is given. */
  public DraftText {
    rows = List.copyOf(rows);
    reasons = List.copyOf(reasons);
  }

  /**
   * An item of the decision.
   *
   * @param number counted from 1
   * @param current whether the question that is being answered is about this item
   */
  public record Row(int number, String title, Outcome outcome, boolean current) {}
}
