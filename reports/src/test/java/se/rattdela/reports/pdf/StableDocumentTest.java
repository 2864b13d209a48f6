package se.rattdela.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.kernel.xmp.XMPMetaFactory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file says of itself is what iText would have it say, though it is made but once. */
final class StableDocumentTest {

  @ParameterizedTest
  @EnumSource(ArchiveProfile.class)
  void saysWhatITextWouldSay(ArchiveProfile profile) throws XMPException {
    XMPMeta model = StableDocument.describe(open(profile, null));
    assertThat(said(open(profile, model), "Beslut U-2026-0188"))
        .isEqualTo(said(open(profile, null), "Beslut U-2026-0188"))
        .contains("Beslut U-2026-0188", "pdfaid", "pdfuaid", "2026-03-16T09:14");
    assertThat(said(open(profile, model), "Följebrev"))
        .as("nothing is left of the file before")
        .contains("Följebrev")
        .doesNotContain("Beslut");
  }

  private static StableDocument open(ArchiveProfile profile, @Nullable XMPMeta model) {
    return new StableDocument(
        new StableWriter(
            OutputStream.nullOutputStream(),
            new WriterProperties().addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)),
        profile.conformance(),
        new PdfOutputIntent(
            "Custom",
            "",
            "https://www.color.org",
            "sRGB IEC61966-2.1",
            new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())),
        model);
  }

  private static String said(StableDocument file, String title) throws XMPException {
    file.getDocumentInfo()
        .setTitle(title)
        .setProducer("iText")
        .setMoreInfo("CreationDate", "D:20260316091400+01'00'");
    file.getDocumentInfo().setMoreInfo("ModDate", "D:20260316091500+01'00'");
    return XMPMetaFactory.serializeToString(file.updateDefaultXmpMetadata(), null);
  }
}
