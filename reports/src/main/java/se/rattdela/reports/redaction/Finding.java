package se.rattdela.reports.redaction;

import java.util.List;

/**
 * Something in an original that the user should know before masking it. {@code ReportMessage} says
 * it in the language of the user.
 *
 * @param kind what it is
 * @param pages on which pages, ascending; empty when it concerns the whole file
 */
public record Finding(Kind kind, List<Integer> pages) {
  /** What may be found. */
  public enum Kind {
    /** JavaScript or an action that starts something; will not be in the copy. */
    SCRIPT,
    /** Attached files; will not be in the copy. */
    ATTACHMENT,
    /** Form fields; what is filled in becomes ordinary text in the copy. */
    FORM,
    /** Comments and other notes; those drawn on the page stay as drawing, the others disappear. */
    COMMENT,
    /** A digital signature, which does not hold for the copy. */
    SIGNATURE,
    /** Layers that can be hidden; in the copy all of them are seen. */
    LAYER,
    /** A page that is a picture: no search sees what it says. */
    SCANNED,
    /** Letters that cannot be read as text: no search sees what they say. */
    UNREADABLE_TEXT,
    /** Invisible text, usually from text recognition of a scanned page. */
    INVISIBLE_TEXT,
    /** Earlier versions of the file are kept inside it; will not be in the copy. */
    EARLIER_VERSION,
    /** The structure of the file was damaged and could be read only after repair. */
    REPAIRED
  }

  /** Keeps an own copy of the page numbers. */
  public Finding {
    pages = List.copyOf(pages);
  }
}
