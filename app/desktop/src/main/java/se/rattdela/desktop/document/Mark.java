package se.rattdela.desktop.document;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ItemId;
import se.rattdela.desktop.common.Outcome;

/**
 * A marked passage as it is shown.
 *
 * @param start first character in the document's text
 * @param end after the last character
 * @param number the item's number in this document, counted from 1
 * @param outcome for the chosen recipient; null while it is not known
 * @param frame whether it is about a third person or someone protected, and is framed whatever the
 *     outcome
 */
record Mark(ItemId item, int start, int end, int number, @Nullable Outcome outcome, Frame frame) {
  /** Why a passage is framed. */
  enum Frame {
    NONE,
    OTHER_PERSON,
    PROTECTED
  }
}
