package se.rattdela.benchmarks.papers;

import java.util.List;

/** The decision in XHTML, with the measures of ours. */
final class HtmlText {
  private final StringBuilder html = new StringBuilder();

  HtmlText(List<Block> blocks, String title) {
    html.append(
        """
        <!DOCTYPE html>
        <html lang="sv-SE" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <title>TITLE</title>
        <meta name="subject" content="TITLE"/>
        <meta name="description" content="TITLE"/>
        <meta name="author" content="Lindvalla kommun"/>
        <bookmarks>BOOKMARKS</bookmarks>
        <style>
        @page { size: A4; margin: 60pt 57pt 60pt 66pt;
          @top-left { font-family: Noto; font-size: 8.5pt; content: 'TITLE'; }
          @bottom-right { font-family: Noto; font-size: 8.25pt; content: 'Sida ' counter(page) ' av ' counter(pages); } }
        * { font-family: Noto; }
        body { margin: 0; font-size: 9.75pt; line-height: 12.5pt; }
        p { margin: 0; }
        h1 { font-size: 15.75pt; } h2 { font-size: 11pt; } h3 { font-size: 9.75pt; }
        h1, h2, h3 { margin: 5pt 0 0 0; page-break-after: avoid; }
        ol { margin: 0; padding-left: 14pt; } ul { margin: 0; padding-left: 14pt; }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; }
        .facts td:first-child { width: 25%; }
        tr { page-break-inside: avoid; }
        td, th { text-align: left; padding: 1pt 6pt 1pt 0; border-bottom: 0.75pt solid #cccccc; vertical-align: top; }
        </style>
        </head>
        <body>
        """
            .replace("BOOKMARKS", bookmarks(blocks))
            .replace("TITLE", Markup.escaped(title)));
    int heading = 0;
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading(int level, String text) ->
            html.append(
                "<h%d id=\"h%d\">%s</h%d>%n"
                    .formatted(level, heading++, Markup.escaped(text), level));
        case Block.Text(String text) -> html.append("<p>" + Markup.escaped(text) + "</p>\n");
        case Block.Entries(List<Block.Entry> entries) -> entries(entries);
        case Block.Rows rows -> rows(rows);
      }
    }
    html.append("</body></html>");
  }

  private static String bookmarks(List<Block> blocks) {
    StringBuilder marks = new StringBuilder();
    int number = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Heading(int _, String text)) {
        marks.append(
            "<bookmark name=\"%s\" href=\"#h%d\"/>"
                .formatted(Markup.escaped(text).replace("\"", "&quot;"), number++));
      }
    }
    return marks.toString();
  }

  private void entries(List<Block.Entry> entries) {
    boolean numbered = entries.getFirst().label().startsWith("1");
    html.append(numbered ? "<ol>" : "<ul>");
    for (Block.Entry entry : entries) {
      html.append("<li>" + Markup.escaped(entry.text()) + "</li>");
    }
    html.append(numbered ? "</ol>" : "</ul>");
  }

  private void rows(Block.Rows table) {
    boolean facts = table.rows().getFirst().size() == 2;
    html.append(facts ? "<table class=\"facts\">" : "<table>");
    int from = 0;
    if (table.headed()) {
      html.append("<thead>");
      row(table.rows().getFirst(), "th");
      html.append("</thead>");
      from = 1;
    }
    html.append("<tbody>");
    for (List<String> row : table.rows().subList(from, table.rows().size())) {
      row(row, "td");
    }
    html.append("</tbody></table>");
  }

  private void row(List<String> cells, String cell) {
    html.append("<tr>");
    for (String text : cells) {
      html.append("<%s>%s</%s>".formatted(cell, Markup.escaped(text), cell));
    }
    html.append("</tr>");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
