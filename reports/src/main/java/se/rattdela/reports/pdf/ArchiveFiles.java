package se.rattdela.reports.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.HexFormat;

/**
 * Opens reports of one archive profile. What they all have in common, the standards they claim and
 * the meaning of their colours, is worked out once and not for every file. One thread at a time.
 */
public final class ArchiveFiles {
  private final ArchiveProfile profile;
  private final byte[] screenColours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final XMPMeta description;

  /** For reports of this profile. */
  public ArchiveFiles(ArchiveProfile profile) {
    this.profile = profile;
    description =
        StableDocument.describe(
            new StableDocument(
                new StableWriter(OutputStream.nullOutputStream(), claims()),
                profile.conformance(),
                intent(),
                null));
  }

  /** Opens an empty report. */
  public ReportFile open(ReportProperties properties, Fonts fonts) {
    return new ReportFile(
        properties, fonts, profile.attachments(), out -> archived(out, properties));
  }

  private PdfDocument archived(OutputStream out, ReportProperties properties) {
    PdfString id = new PdfString(HexFormat.of().parseHex(properties.identity().substring(0, 32)));
    PdfDocument pdf =
        new StableDocument(
            new StableWriter(out, claims().setInitialDocumentId(id).setModifiedDocumentId(id)),
            profile.conformance(),
            intent(),
            description);
    pdf.setTagged();
    pdf.getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(pdf));
    return pdf;
  }

  private static WriterProperties claims() {
    return new WriterProperties()
        .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
        .setFullCompressionMode(true);
  }

  private PdfOutputIntent intent() {
    return new PdfOutputIntent(
        "Custom",
        "",
        "https://www.color.org",
        "sRGB IEC61966-2.1",
        new ByteArrayInputStream(screenColours));
  }
}
