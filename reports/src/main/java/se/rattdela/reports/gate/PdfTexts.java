package se.rattdela.reports.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Searches what the pages of a PDF draw and what their marked content says beside it. */
final class PdfTexts {
  /** As many letters as the shortest text that is searched for in any case. */
  private static final int UNREADABLE_RUN = 3;

  private final PDDocument document;
  private final Findings findings;

  PdfTexts(PDDocument document, Findings findings) {
    this.document = document;
    this.findings = findings;
  }

  void search(List<COSStream> drawings) throws IOException {
    Reader drawn = new Reader(false);
    Reader sorted = new Reader(true);
    StringBuilder all = new StringBuilder();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      for (Reader reader : List.of(drawn, sorted)) {
        String text = reader.read(document, number);
        findings.text(Place.PAGE_TEXT, number, text);
        all.append(reader == drawn ? text : "");
      }
      try (InputStream content = page.getContents()) {
        marks(content.readAllBytes());
      }
    }
    // a name that is broken over two pages
    findings.textBeneath(Place.PAGE_TEXT, all.toString());
    for (COSStream drawing : drawings) {
      drawing(drawing);
    }
    if (drawn.unreadable || sorted.unreadable) {
      findings.unreadable();
    }
  }

  private void drawing(COSStream drawing) throws IOException {
    try (InputStream content = drawing.createInputStream()) {
      marks(content.readAllBytes());
    }
    COSDictionary page = new COSDictionary();
    page.setItem(COSName.TYPE, COSName.PAGE);
    page.setItem(COSName.MEDIA_BOX, PDRectangle.A4);
    page.setItem(COSName.CONTENTS, drawing);
    COSDictionary resources = drawing.getCOSDictionary(COSName.RESOURCES);
    page.setItem(COSName.RESOURCES, resources == null ? new COSDictionary() : resources);
    try (PDDocument alone = new PDDocument()) {
      alone.addPage(new PDPage(page));
      Reader reader = new Reader(false);
      findings.textBeneath(Place.DRAWN_TEXT, reader.read(alone, 1));
      if (reader.unreadable) {
        findings.unreadable();
      }
    }
  }

  /** Replaced, alternate and expanded text of marked content (14.9). */
  private void marks(byte[] content) throws IOException {
    for (Object token : new PDFStreamParser(content).parse()) {
      if (token instanceof COSDictionary properties) {
        Deque<COSBase> open = new ArrayDeque<>(List.of(properties));
        while (!open.isEmpty()) {
          switch (open.pop()) {
            case COSString string -> findings.text(Place.TAG_TREE, string.getString());
            case COSArray array -> array.forEach(entry -> open.push(direct(entry)));
            case COSDictionary inner -> inner.getValues().forEach(each -> open.push(direct(each)));
            default -> {}
          }
        }
      }
    }
  }

  private static COSBase direct(COSBase entry) {
    // content streams hold no references (7.8.2); one that does is searched with the objects
    return entry instanceof COSObject ? COSNull.NULL : entry;
  }

  /** Reads a page's text and notices letters that have no meaning as text. */
  private static final class Reader extends PDFTextStripper {
    private boolean unreadable;
    private int run;

    Reader(boolean sorted) {
      setSortByPosition(sorted);
      setLineSeparator("\n");
      setShouldSeparateByBeads(false);
    }

    String read(PDDocument from, int page) throws IOException {
      setStartPage(page);
      setEndPage(page);
      run = 0;
      return getText(from);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      run = font.toUnicode(code) == null ? run + 1 : 0;
      unreadable |= run >= UNREADABLE_RUN;
      super.showGlyph(matrix, font, code, displacement);
    }
  }
}
