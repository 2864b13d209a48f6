package se.rattdela.casework.decision;

import se.rattdela.reports.decision.DecisionDigest;

/**
 * A file that leaves the office with a decision, or would leave if it were decided now.
 *
 * @param kind what it is
 * @param name as the recipient sees it, such as {@code utdrag.pdf}; never carries personal data
 * @param bytes exactly what leaves; a copy, changing it changes nothing
 * @param sha256 of the bytes, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file; compared by their digest
public record OutgoingFile(Kind kind, String name, String mediaType, byte[] bytes, String sha256) {
  /**
   * A PDF with its digest.
   *
   * @param number of an original, from 1; 0 for what there is only one of
   */
  public static OutgoingFile pdf(Kind kind, int number, byte[] bytes) {
    return new OutgoingFile(
        kind, kind.fileName(number), "application/pdf", bytes, DecisionDigest.sha256(bytes));
  }

  /** What a file is. */
  public enum Kind {
    /** The decision or notice itself. */
    DECISION("beslut"),
    /** The decision with the signature of the decision-maker appended. */
    SIGNED_DECISION("beslut-undertecknat"),
    /** A correction, change or annulment of a decision. */
    AMENDMENT("andringsbeslut"),
    /** The same with the signature of its decision-maker appended. */
    SIGNED_AMENDMENT("andringsbeslut-undertecknat"),
    /** The extract of the items that leave. */
    EXTRACT("utdrag"),
    /** The cover letter with the reader's sheet. */
    LETTER("foljebrev"),
    /** An original, masked. */
    ORIGINAL("handling");

    private final String stem;

    Kind(String stem) {
      this.stem = stem;
    }

    /** What it is when its decision-maker's signature is appended; itself where nobody signs it. */
    public Kind signed() {
      return switch (this) {
        case DECISION -> SIGNED_DECISION;
        case AMENDMENT -> SIGNED_AMENDMENT;
        case SIGNED_DECISION, SIGNED_AMENDMENT, EXTRACT, LETTER, ORIGINAL -> this;
      };
    }

    /**
     * The name of such a file.
     *
     * @param number of an original, from 1; 0 for what there is only one of
     */
    public String fileName(int number) {
      return number == 0 ? stem + ".pdf" : stem + "-" + number + ".pdf";
    }
  }
}
