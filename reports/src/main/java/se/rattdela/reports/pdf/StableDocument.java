package se.rattdela.reports.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.pdfa.PdfADocument;
import java.util.Collection;
import java.util.Comparator;

/**
 * A PDF/A file whose fonts are written in the order they were made. Left to itself, iText orders
 * them by a hash that counts all files the program ever opened, so equal reports would differ.
 */
final class StableDocument extends PdfADocument {

  StableDocument(StableWriter writer, PdfAConformance profile, PdfOutputIntent outputIntent) {
    super(writer, profile, outputIntent);
  }

  @Override
  protected Collection<PdfFont> getDocumentFonts() {
    return super.getDocumentFonts().stream()
        .sorted(
            Comparator.comparingInt(
                font -> font.getPdfObject().getIndirectReference().getObjNumber()))
        .toList();
  }
}
