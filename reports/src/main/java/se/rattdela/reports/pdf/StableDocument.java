package se.rattdela.reports.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.pdfa.PdfADocument;
import java.util.Collection;
import java.util.Comparator;

/**
 * A PDF/A-3a file whose fonts are written in the order they were made. Left to itself, iText orders
 * them by a hash that counts all files the program ever opened, so equal reports would differ.
 */
final class StableDocument extends PdfADocument {

  StableDocument(StableWriter writer, PdfOutputIntent outputIntent) {
    super(writer, PdfAConformance.PDF_A_3A, outputIntent);
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
