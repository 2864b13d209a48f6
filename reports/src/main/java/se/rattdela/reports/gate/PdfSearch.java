package se.rattdela.reports.gate;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Searches a PDF (ISO 32000-1) with another program than the one that wrote it: every object, what
 * is drawn on the pages, files and versions inside it, and beneath that the bytes themselves.
 */
final class PdfSearch {
  private static final byte[] END_OF_VERSION = {'%', '%', 'E', 'O', 'F'};

  private final Findings findings;

  PdfSearch(Findings findings) {
    this.findings = findings;
  }

  void search(byte[] bytes) throws IOException {
    // first the bytes, within limits: the parser below has none of its own
    PdfBytes remains = PdfBytes.read(bytes, findings.budget());
    PdfObjects objects = searchObjects(bytes);
    searchEarlierVersions(bytes);
    remains.search(findings, objects.unpacked());
  }

  private PdfObjects searchObjects(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        throw new IOException("Encrypted");
      }
      PdfObjects objects = new PdfObjects(document, findings);
      objects.search();
      new PdfTexts(document, findings).search(objects.drawings());
      objects.searchStreams();
      return objects;
    }
  }

  private void searchEarlierVersions(byte[] bytes) {
    if (!findings.searches(Place.EARLIER_VERSION)) {
      return;
    }
    for (int end = endOfVersion(bytes, 0); end >= 0; end = endOfVersion(bytes, end)) {
      if (endOfVersion(bytes, end) >= 0) {
        Findings version = findings.inside();
        try {
          version.budget().spend(end);
          new PdfSearch(version).searchObjects(Arrays.copyOf(bytes, end));
        } catch (IOException e) {
          // Not a whole file up to here (the first part of a linearised one, or rubbish): its bytes
          // are searched as what they are.
          continue;
        }
        findings.addBeneath(version, Place.EARLIER_VERSION);
      }
    }
  }

  /** Where the next version ends; negative when there is none after {@code from}. */
  private static int endOfVersion(byte[] bytes, int from) {
    for (int at = from; at + END_OF_VERSION.length <= bytes.length; at++) {
      int end = at + END_OF_VERSION.length;
      if (Arrays.equals(bytes, at, end, END_OF_VERSION, 0, END_OF_VERSION.length)) {
        return end;
      }
    }
    return -1;
  }
}
