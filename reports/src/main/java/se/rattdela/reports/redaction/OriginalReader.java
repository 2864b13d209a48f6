package se.rattdela.reports.redaction;

/** Reads an original as a hostile file. */
@SuppressWarnings("DoNotCallSuggester") // until the next landing
final class OriginalReader {
  OriginalPdf read(byte[] pdf) {
    throw new UnsupportedOperationException();
  }
}
