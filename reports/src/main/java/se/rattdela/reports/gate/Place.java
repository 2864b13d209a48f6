package se.rattdela.reports.gate;

/** Where in a file something withheld may stand. */
public enum Place {
  /** The name of the file. */
  FILE_NAME,
  /** Text on a page, seen or unseen. */
  PAGE_TEXT,
  /** Text drawn by a form, a pattern or the appearance of a note. */
  DRAWN_TEXT,
  /** Title, author, subject, keywords and own entries (Info). */
  DOCUMENT_INFO,
  /** Metadata as XML (XMP), of the file or of a part of it. */
  METADATA,
  /** A bookmark. */
  BOOKMARK,
  /** Alternate, replaced or expanded text of the tag tree or of marked content. */
  TAG_TREE,
  /** A note, link or comment. */
  ANNOTATION,
  /** A form field: name, value, choices. */
  FORM_FIELD,
  /** An attached file, its name or its description. */
  ATTACHMENT,
  /** Any other string or name in an object of the file. */
  OBJECT,
  /** The unpacked bytes of a stream. */
  STREAM,
  /** An earlier version kept inside the file. */
  EARLIER_VERSION,
  /** Bytes that no object of the file refers to. */
  REMAINS,
  /** A key or value of a JSON file. */
  JSON,
  /** Text, attribute or comment of an XML file. */
  XML,
  /** Plain text, also of a CSV file. */
  PLAIN_TEXT,
  /** Name or comment of an entry of a ZIP file. */
  ZIP_DIRECTORY,
  /**
   * The file, or a part of it, cannot be read: what it holds is not known, so it must not leave.
   */
  UNREADABLE
}
