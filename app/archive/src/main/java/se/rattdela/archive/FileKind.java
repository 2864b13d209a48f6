package se.rattdela.archive;

/**
 * What a file of a package is. Its name in the package follows from this and never from what the
 * user calls the file, so that no person can be named in it.
 */
public enum FileKind {
  /** The sealed decision, unsigned. */
  DECISION("beslut", "pdf", "application/pdf", false),
  /** The same file with signatures appended. */
  SIGNED_DECISION("beslut-undertecknat", "pdf", "application/pdf", false),
  /** A correction, change or annulment of a decision, unsigned. */
  AMENDMENT("andringsbeslut", "pdf", "application/pdf", false),
  /** The same file with signatures appended. */
  SIGNED_AMENDMENT("andringsbeslut-undertecknat", "pdf", "application/pdf", false),
  /** The information that is disclosed. */
  EXTRACT("utdrag", "pdf", "application/pdf", false),
  /** The cover letter with the reader's sheet. */
  COVER_LETTER("foljebrev", "pdf", "application/pdf", false),
  /** An original document whose withheld parts have been removed. */
  MASKED_ORIGINAL("handling", "pdf", "application/pdf", true),
  /** The machine-readable copy of the decision. */
  MACHINE_READABLE("beslut", "json", "application/json", false);

  private final String stem;
  private final String extension;
  private final String mediaType;
  private final boolean many;

  FileKind(String stem, String extension, String mediaType, boolean many) {
    this.stem = stem;
    this.extension = extension;
    this.mediaType = mediaType;
    this.many = many;
  }

  /** The media type, "application/pdf". */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it carries an electronic signature. */
  public boolean signed() {
    return this == SIGNED_DECISION || this == SIGNED_AMENDMENT;
  }

  /** Whether a package may hold several of them; they are then numbered from 1. */
  public boolean many() {
    return many;
  }

  /**
   * The name in the package, ASCII in lower case: "beslut.pdf", "handling-01.pdf".
   *
   * @param number which of several, from 1
   */
  public String fileName(int number) {
    return many ? "%s-%02d.%s".formatted(stem, number, extension) : stem + "." + extension;
  }
}
