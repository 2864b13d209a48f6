package se.rattdela.reports.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import com.itextpdf.svg.converter.SvgConverter;
import com.itextpdf.svg.processors.impl.SvgConverterProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import se.rattdela.reports.pdf.CoatOfArmsException.Reason;

/** Draws a coat of arms into a file. */
final class ArmsImage {
  private ArmsImage() {}

  /**
   * The arms as an ornament that a screen reader passes over: the municipality's name stands beside
   * them in words.
   */
  static Image of(CoatOfArms arms, PdfDocument pdf, float width, float height) {
    Image image =
        arms.isVector()
            ? new Image(form(arms.image(), pdf))
            : new Image(ImageDataFactory.createPng(arms.image()));
    image.scaleToFit(width, height);
    image.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
    return image;
  }

  /** Draws once for nobody, so that what cannot be drawn is known when the file is chosen. */
  static void requireDrawable(byte[] svg) {
    try (PdfDocument scratch = new PdfDocument(new PdfWriter(OutputStream.nullOutputStream()))) {
      scratch.addNewPage();
      Rectangle size = form(svg, scratch).getBBox().toRectangle();
      if (!(size.getWidth() > 0 && size.getHeight() > 0)) {
        throw new CoatOfArmsException(Reason.DIMENSIONS);
      }
    } catch (CoatOfArmsException e) {
      throw e;
    } catch (RuntimeException e) {
      throw SvgArms.broken(e);
    }
  }

  private static PdfFormXObject form(byte[] svg, PdfDocument pdf) {
    SvgConverterProperties properties = new SvgConverterProperties();
    properties.setResourceRetriever(new FetchesNothing());
    properties.setCharset("UTF-8");
    try {
      return SvgConverter.convertToXObject(new ByteArrayInputStream(svg), pdf, properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parser has refused every reference already; this holds if it overlooked one. */
  @SuppressWarnings("deprecation") // the converter takes no other type yet
  private static final class FetchesNothing
      implements com.itextpdf.styledxmlparser.resolver.resource.IResourceRetriever {
    @Override
    public InputStream getInputStreamByUrl(URL url) {
      return InputStream.nullInputStream();
    }

    @Override
    public byte[] getByteArrayByUrl(URL url) {
      return new byte[0];
    }
  }
}
