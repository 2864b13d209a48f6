package se.rattdela.reports.pdf;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.ISplitCharacters;

/**
 * Lines break at spaces, and after a hyphen or dash only between letters: dates, decision numbers
 * and personnummer stay whole.
 */
final class LineBreaks implements ISplitCharacters {

  @Override
  public boolean isSplitCharacter(GlyphLine text, int position) {
    int here = unicode(text, position);
    return switch (here) {
      case '-', '\u2010', '\u2013', '/' ->
          Character.isLetter(unicode(text, position - 1))
              && Character.isLetter(unicode(text, position + 1));
      default -> here <= ' ';
    };
  }

  private static int unicode(GlyphLine text, int position) {
    if (position < 0 || position >= text.size()) {
      return Character.MAX_CODE_POINT;
    }
    Glyph glyph = text.get(position);
    return glyph.hasValidUnicode() ? glyph.getUnicode() : Character.MAX_CODE_POINT;
  }
}
