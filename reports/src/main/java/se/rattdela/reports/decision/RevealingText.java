package se.rattdela.reports.decision;

import java.util.List;

/**
 * A text the recipient would read that holds something withheld. It never carries the words
 * themselves; {@code ReportMessage} says where to look.
 *
 * @param place which kind of text
 * @param items numbers of the items the text is about; empty when it is about the whole document
 */
public record RevealingText(Place place, List<Integer> items) {
  public RevealingText {
    items = List.copyOf(items);
  }

  /** Where a recipient reads free text. */
  public enum Place {
    /** Title, subtitle or owner of an item. */
    ITEM,
    /** What the form of the document tells: circumstances, suspicion, why it was urgent. */
    FORM,
    /** The request or the occasion. */
    ORIGIN,
    /** The harm test. */
    HARM_TEST,
    /** The facts under a provision. */
    FACTS,
    /** The reason for a judgement. */
    ASSESSMENT,
    /** Why an item is withheld. */
    WITHHELD_REASON,
    /** Alternatives considered. */
    ALTERNATIVES,
    /** Further reasons, such as the child's best interest. */
    NOTE,
    /** The lawyer's stand. */
    LEGAL_STAND,
    /** What the recipient must know about using the information. */
    USE_LIMITATION
  }
}
