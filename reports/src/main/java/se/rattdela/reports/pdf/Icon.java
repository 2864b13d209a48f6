package se.rattdela.reports.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;

/** Small vector pictures that stand beside a word and never instead of one. */
public enum Icon {
  /** A paper plane: it is sent. */
  SENT {
    @Override
    void draw(PdfCanvas canvas, Color colour) {
      canvas
          .setFillColor(colour)
          .moveTo(2, 21)
          .lineTo(23, 12)
          .lineTo(2, 3)
          .lineTo(2, 10)
          .lineTo(17, 12)
          .lineTo(2, 14)
          .closePath()
          .fill();
    }
  },
  /** A tick in a ring: it is permitted. */
  PERMITTED {
    @Override
    void draw(PdfCanvas canvas, Color colour) {
      canvas
          .setStrokeColor(colour)
          .setLineWidth(2)
          .circle(12, 12, 9)
          .stroke()
          .moveTo(7.5, 12)
          .lineTo(10.8, 8.7)
          .lineTo(16.5, 14.9)
          .stroke();
    }
  },
  /** A crossed ring: it stays. */
  BLOCKED {
    @Override
    void draw(PdfCanvas canvas, Color colour) {
      canvas
          .setStrokeColor(colour)
          .setLineWidth(2)
          .circle(12, 12, 9)
          .stroke()
          .moveTo(5.7, 18.3)
          .lineTo(18.3, 5.7)
          .stroke();
    }
  },
  /** A triangle with an exclamation mark. */
  WARNING {
    @Override
    void draw(PdfCanvas canvas, Color colour) {
      canvas
          .setStrokeColor(colour)
          .setLineWidth(2)
          .moveTo(2.5, 4)
          .lineTo(21.5, 4)
          .lineTo(12, 20.5)
          .closePathStroke()
          .moveTo(12, 15)
          .lineTo(12, 10)
          .stroke()
          .moveTo(12, 8.4)
          .lineTo(12, 6.4)
          .stroke();
    }
  },
  /** The municipality's shield with a leaf. */
  SHIELD {
    @Override
    void draw(PdfCanvas canvas, Color colour) {
      canvas
          .setFillColor(colour)
          .moveTo(2, 23.5)
          .lineTo(22, 23.5)
          .lineTo(22, 11.5)
          .curveTo(22, 6, 18, 2.8, 12, 0.5)
          .curveTo(6, 2.8, 2, 6, 2, 11.5)
          .closePath()
          .fill()
          .setFillColor(ColorConstants.WHITE)
          .moveTo(12, 19.2)
          .curveTo(15.4, 17.8, 17.2, 14.8, 16.2, 11.2)
          .curveTo(15.4, 9.8, 14, 8.9, 12, 8.9)
          .curveTo(10, 8.9, 8.6, 9.8, 7.8, 11.2)
          .curveTo(6.8, 14.8, 8.6, 17.8, 12, 19.2)
          .fill()
          .setStrokeColor(ColorConstants.WHITE)
          .setLineWidth(1)
          .moveTo(12, 9.5)
          .lineTo(12, 4.8)
          .stroke()
          .setStrokeColor(colour)
          .setLineWidth(0.8f)
          .moveTo(12, 17)
          .lineTo(12, 9)
          .stroke()
          .moveTo(9.4, 15)
          .lineTo(12, 13.6)
          .lineTo(14.6, 15)
          .stroke()
          .moveTo(9.2, 12.4)
          .lineTo(12, 10.9)
          .lineTo(14.8, 12.4)
          .stroke();
    }
  };

  private static final float GRID = 24;

  /** Draws in a square of 24 units with the origin at the lower left. */
  abstract void draw(PdfCanvas canvas, Color colour);

  /**
   * The icon as an ornament that a screen reader passes over.
   *
   * @param size side in points
   */
  Image image(PdfDocument pdf, Color colour, float size) {
    PdfFormXObject form = new PdfFormXObject(new Rectangle(GRID, GRID));
    PdfCanvas canvas = new PdfCanvas(form, pdf);
    draw(canvas, colour);
    canvas.release();
    Image image = new Image(form).scaleToFit(size, size);
    image.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
    return image;
  }
}
