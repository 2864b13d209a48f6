package se.rattdela.reports.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.hyphenation.Hyphenation;
import com.itextpdf.layout.hyphenation.HyphenationConfig;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;
import org.jspecify.annotations.Nullable;

/**
 * A table where words are divided only in columns that are too narrow for them: a word that has
 * room on the next line is moved there whole.
 */
final class WordTable extends Table {
  private final float[] widths;
  private final PdfFont widest;
  private final float size;
  private final float padding;

  /**
   * @param widths of the columns, in points
   * @param widest the widest font of the cells
   * @param size its size, in points
   * @param padding what a cell leaves empty beside its text, in points
   */
  WordTable(float[] widths, PdfFont widest, float size, float padding) {
    super(UnitValue.createPointArray(widths));
    this.widths = widths.clone();
    this.widest = widest;
    this.size = size;
    this.padding = padding;
  }

  @Override
  public Table addCell(Cell cell) {
    super.addCell(cell);
    divide(cell);
    return this;
  }

  @Override
  public Table addHeaderCell(Cell cell) {
    super.addHeaderCell(cell);
    divide(cell);
    return this;
  }

  private void divide(Cell cell) {
    float room = widths[cell.getCol()] - padding;
    cell.setProperty(Property.HYPHENATION, new WhereTooLong(room));
  }

  private final class WhereTooLong extends HyphenationConfig {
    private final float room;

    WhereTooLong(float room) {
      super(LongWords.LEAST_PART, LongWords.LEAST_PART);
      this.room = room;
    }

    @Override
    public @Nullable Hyphenation hyphenate(String word) {
      boolean fits = widest.getWidth(LongWords.whole(word), size) <= room;
      return fits ? null : super.hyphenate(word);
    }
  }
}
