package se.rattdela.benchmarks.papers;

import java.util.List;

/** The decision in XSL-FO, with the measures of ours. */
final class FoText {
  private final StringBuilder fo = new StringBuilder();

  FoText(List<Block> blocks, String title) {
    fo.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="sv-SE" language="sv" country="SE"
            font-family="Noto" font-size="9.75pt" line-height="13pt">
          <fo:layout-master-set>
            <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm">
              <fo:region-body margin="60pt 57pt 60pt 66pt"/>
              <fo:region-before extent="50pt"/>
              <fo:region-after extent="43pt"/>
            </fo:simple-page-master>
          </fo:layout-master-set>
          <fo:declarations>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
          </fo:declarations>
          <fo:bookmark-tree>BOOKMARKS</fo:bookmark-tree>
          <fo:page-sequence master-reference="page">
            <fo:static-content flow-name="xsl-region-before" role="artifact">
              <fo:block role="artifact" margin="30pt 57pt 0pt 66pt" font-size="8.5pt">TITLE</fo:block>
            </fo:static-content>
            <fo:static-content flow-name="xsl-region-after" role="artifact">
              <fo:block role="artifact" margin="0pt 57pt 0pt 66pt" font-size="8.25pt" text-align="end">Sida <fo:page-number/> av <fo:page-number-citation-last ref-id="end"/></fo:block>
            </fo:static-content>
            <fo:flow flow-name="xsl-region-body">
        """
            .replace("BOOKMARKS", bookmarks(blocks))
            .replace("TITLE", Markup.escaped(title)));
    int heading = 0;
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading(int level, String text) -> heading(level, text, heading++);
        case Block.Text(String text) -> block(text, "space-after=\"2pt\"");
        case Block.Entries(List<Block.Entry> entries) -> entries(entries);
        case Block.Rows rows -> rows(rows);
      }
    }
    fo.append("<fo:block id=\"end\" role=\"artifact\"/></fo:flow></fo:page-sequence></fo:root>");
  }

  private static String bookmarks(List<Block> blocks) {
    StringBuilder marks = new StringBuilder();
    int number = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Heading(int _, String text)) {
        marks.append(
            "<fo:bookmark internal-destination=\"h%d\"><fo:bookmark-title>%s</fo:bookmark-title></fo:bookmark>"
                .formatted(number++, Markup.escaped(text)));
      }
    }
    return marks.toString();
  }

  private void heading(int level, String text, int number) {
    String size = level == 1 ? "15.75pt" : level == 2 ? "11pt" : "9.75pt";
    block(
        text,
        "role=\"H%d\" id=\"h%d\" font-weight=\"600\" font-size=\"%s\" space-before=\"7pt\" keep-with-next=\"always\""
            .formatted(level, number, size));
  }

  private void block(String text, String attributes) {
    fo.append("<fo:block %s>%s</fo:block>%n".formatted(attributes, Markup.escaped(text)));
  }

  private void entries(List<Block.Entry> entries) {
    fo.append("<fo:list-block provisional-distance-between-starts=\"14pt\">");
    for (Block.Entry entry : entries) {
      fo.append("<fo:list-item><fo:list-item-label end-indent=\"label-end()\">");
      block(entry.label(), "");
      fo.append("</fo:list-item-label><fo:list-item-body start-indent=\"body-start()\">");
      block(entry.text(), "");
      fo.append("</fo:list-item-body></fo:list-item>");
    }
    fo.append("</fo:list-block>");
  }

  private void rows(Block.Rows table) {
    fo.append("<fo:table table-layout=\"fixed\" width=\"100%\">");
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
    for (int i = 0; i < columns; i++) {
      // A column of row headings is narrower, as with us.
      int share = columns == 2 && i == 1 ? 3 : 1;
      fo.append(
          "<fo:table-column column-width=\"proportional-column-width(%d)\"/>".formatted(share));
    }
    int from = 0;
    if (table.headed()) {
      fo.append("<fo:table-header>");
      row(table.rows().getFirst(), columns, "font-weight=\"600\"");
      fo.append("</fo:table-header>");
      from = 1;
    }
    fo.append("<fo:table-body>");
    for (List<String> row : table.rows().subList(from, table.rows().size())) {
      row(row, columns, "");
    }
    fo.append("</fo:table-body></fo:table>");
  }

  private void row(List<String> cells, int columns, String attributes) {
    fo.append("<fo:table-row keep-together.within-page=\"always\">");
    for (int i = 0; i < columns; i++) {
      fo.append(
          "<fo:table-cell padding=\"2pt 6pt 2pt 0pt\" border-bottom=\"0.75pt solid #cccccc\">");
      block(i < cells.size() ? cells.get(i) : "", attributes);
      fo.append("</fo:table-cell>");
    }
    fo.append("</fo:table-row>");
  }

  @Override
  public String toString() {
    return fo.toString();
  }
}
