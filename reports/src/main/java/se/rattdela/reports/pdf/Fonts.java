package se.rattdela.reports.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The house's typeface, Noto Sans (OFL), parsed once. A {@link PdfFont} belongs to one file and is
 * made anew for each.
 */
public final class Fonts {
  private final FontProgram regular;
  private final FontProgram semiBold;

  /** Reads the fonts from the class path. */
  public Fonts() {
    regular = read("NotoSans-Regular.ttf");
    semiBold = read("NotoSans-SemiBold.ttf");
  }

  /** The regular weight for one file. */
  public PdfFont regular() {
    return embedded(regular);
  }

  /** The heavier weight for one file. */
  public PdfFont semiBold() {
    return embedded(semiBold);
  }

  /** Whether both weights can draw the character. */
  boolean canDraw(int codePoint) {
    return regular.getGlyph(codePoint) != null && semiBold.getGlyph(codePoint) != null;
  }

  private static PdfFont embedded(FontProgram program) {
    return PdfFontFactory.createFont(
        program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
  }

  private static FontProgram read(String file) {
    try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(file), file)) {
      return FontProgramFactory.createFont(in.readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
