package se.rattdela.reports.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;
import java.util.ArrayList;
import java.util.List;

/** Who decided and who prepared it, side by side under a line each. */
public final class Signatories {
  private static final float GAP = 21;

  private final Blocks blocks;
  private final List<Div> columns = new ArrayList<>();

  /** Nobody yet. */
  public Signatories(Blocks blocks) {
    this.blocks = blocks;
  }

  /** Adds an official, with what is to be said of their part. */
  public void add(String name, String title, String part) {
    Div column = column();
    column.add(blocks.body().add(blocks.strong(name)));
    column.add(blocks.body().add(blocks.text(title)));
    columns.add(column.add(blocks.small(part)));
  }

  /** Leaves the place open, and says so. */
  public void nobody(String words) {
    columns.add(column().add(blocks.small(words)));
  }

  private static Div column() {
    return new Div().setBorderTop(new SolidBorder(Palette.INK, 0.75f)).setPaddingTop(5);
  }

  /** The finished row of at most two. */
  public Table table() {
    float half = (ReportFile.TEXT_WIDTH - GAP) / 2;
    Div right = columns.size() > 1 ? columns.get(1) : new Div();
    Table table =
        blocks.columns(
            new float[] {half, GAP, half}, List.of(columns.getFirst(), new Div(), right));
    table.setKeepTogether(true).setMarginTop(4);
    return table;
  }
}
