package se.rattdela.reports.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfConformance;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.pdfa.PdfADocument;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PDF/A file whose fonts are written in the order they were made. Left to itself, iText orders
 * them by a hash that counts all files the program ever opened, so equal reports would differ.
 */
final class StableDocument extends PdfADocument {
  /** A date, since iText reads it as one. */
  private static final String TO_BE_WRITTEN_OVER = "D:19700101000000Z";

  private final @Nullable XMPMeta model;
  private @Nullable XMPMeta filledIn;

  /**
   * Opens a file.
   *
   * @param model what {@link #describe} gave for the same claims; null when it is not known yet
   */
  StableDocument(
      StableWriter writer,
      PdfAConformance profile,
      PdfOutputIntent outputIntent,
      @Nullable XMPMeta model) {
    super(writer, profile, outputIntent);
    this.model = model;
  }

  /**
   * What files of these claims say of themselves (XMP), the places where they differ filled with
   * what every file writes over. Left to itself, iText reads it from a text of XML for every file.
   *
   * @param file a file opened for nothing else; not usable after
   */
  static XMPMeta describe(StableDocument file) {
    PdfDocumentInfo info = file.getDocumentInfo();
    for (String key : List.of("Title", "Producer", "CreationDate", "ModDate")) {
      info.setMoreInfo(key, TO_BE_WRITTEN_OVER);
    }
    try {
      return file.updateDefaultXmpMetadata();
    } catch (XMPException e) {
      throw new IllegalStateException("A description of our own making is not valid", e);
    }
  }

  @Override
  public XMPMeta getXmpMetadata(boolean createNew) throws XMPException {
    return filledIn == null ? super.getXmpMetadata(createNew) : filledIn;
  }

  @Override
  protected XMPMeta updateDefaultXmpMetadata() throws XMPException {
    if (model == null) {
      return super.updateDefaultXmpMetadata();
    }
    filledIn = (XMPMeta) model.clone();
    PdfConformance claimed = pdfConformance;
    // The model holds what is claimed; iText would read and add it once more.
    pdfConformance = null;
    try {
      return super.updateDefaultXmpMetadata();
    } finally {
      pdfConformance = claimed;
      filledIn = null;
    }
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
