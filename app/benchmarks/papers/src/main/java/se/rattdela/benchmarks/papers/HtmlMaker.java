package se.rattdela.benchmarks.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** openhtmltopdf. The XHTML is ready as a text; parsing it is part of the work. */
final class HtmlMaker implements Maker {
  private final String html;
  private final byte[] regular = Markup.resource("/se/rattdela/reports/pdf/NotoSans-Regular.ttf");
  private final byte[] semiBold = Markup.resource("/se/rattdela/reports/pdf/NotoSans-SemiBold.ttf");
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  HtmlMaker(List<Block> blocks, String title) {
    XRLog.setLoggingEnabled(false);
    html = new HtmlText(blocks, title).toString();
  }

  @Override
  public String name() {
    return "openhtmltopdf";
  }

  @Override
  public boolean archival() {
    return true;
  }

  @Override
  public byte[] make() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .usePdfAConformance(PdfAConformance.PDFA_3_A)
          .useColorProfile(colours)
          .useFont(() -> new ByteArrayInputStream(regular), "Noto", 400, FontStyle.NORMAL, true)
          .useFont(() -> new ByteArrayInputStream(semiBold), "Noto", 700, FontStyle.NORMAL, true)
          .withHtmlContent(html, null)
          .toStream(out)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
