package se.rattdela.reports.decision;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.Icon;
import se.rattdela.reports.pdf.Palette;

/** The table with one row per piece of information. */
final class ItemSection {
  /** Points; together the width of the text. */
  private static final float[] WIDTHS = {20, 134, 74, 70, 74, 100};

  private final DecisionPages pages;
  private final Blocks blocks;

  ItemSection(DecisionPages pages) {
    this.pages = pages;
    this.blocks = pages.blocks();
  }

  void add() {
    if (pages.document().items().isEmpty()) {
      return;
    }
    pages.page().add(blocks.section(pages.text("table.heading", pages.document().items().size())));
    Table table =
        blocks.table(
            WIDTHS,
            List.of(
                pages.text("table.number"),
                pages.text("table.item"),
                pages.text("table.concerns"),
                pages.text("table.source"),
                pages.text("table.secrecy"),
                pages.text("table.outcome")));
    pages.document().items().forEach(item -> addRow(table, item));
    pages.page().add(table);
  }

  private void addRow(Table table, Item item) {
    SourceDocument source = item.source();
    HarmTest test = item.harmTest();
    table.addCell(blocks.cell(blocks.small().add(blocks.text(String.valueOf(item.number())))));
    table.addCell(
        blocks.rowHeading(
            twoLines(blocks.small().add(blocks.strong(item.title())), item.subtitle())));
    table.addCell(blocks.cell(blocks.small().add(blocks.text(item.concerns()))));
    table.addCell(
        source == null
            ? blocks.cell(blocks.small())
            : twoLines(
                blocks.small().add(blocks.text(source.kind())),
                source.date() == null ? null : source.date().toString()));
    table.addCell(
        item.secrecy().isEmpty()
            ? blocks.cell(blocks.small(pages.text("table.notSecret")))
            : twoLines(
                blocks.small().add(blocks.text(String.join(", ", item.secrecy()))),
                test == null ? null : test.summary()));
    table.addCell(
        twoLines(
                blocks.signed(
                    icon(item.outcome()), pages.texts().word(item.outcome()), colour(item)),
                String.join(", ", item.grounds()))
            .setPaddingRight(0));
  }

  private Cell twoLines(Paragraph first, @Nullable String second) {
    return second == null || second.isBlank()
        ? blocks.cell(first)
        : blocks.cell(first, blocks.small(second));
  }

  private static Icon icon(Outcome outcome) {
    return switch (outcome) {
      case MUST_BE_DISCLOSED -> Icon.SENT;
      case MAY_BE_DISCLOSED -> Icon.PERMITTED;
      case NOT_DISCLOSED, DISCLOSED_WITHOUT_SUPPORT -> Icon.BLOCKED;
    };
  }

  private static Color colour(Item item) {
    return switch (item.outcome()) {
      case MUST_BE_DISCLOSED -> Palette.DUTY;
      case MAY_BE_DISCLOSED -> Palette.PERMITTED;
      case NOT_DISCLOSED, DISCLOSED_WITHOUT_SUPPORT -> Palette.BLOCKED;
    };
  }
}
