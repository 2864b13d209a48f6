package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.List;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Matrix;

/**
 * The matrix as a table that can leave the window: tab-separated and as HTML. Whatever belongs to a
 * protected identity or a third person leaves only as a row without words; personal numbers never
 * leave.
 *
 * @param hidden how many rows left without their words
 */
record MatrixCopy(String title, List<String> heads, List<List<String>> rows, int hidden) {
  MatrixCopy {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static MatrixCopy of(Matrix matrix, String title, Texts texts) {
    List<String> heads = new ArrayList<>();
    heads.add(texts.get("matrix.item"));
    heads.add(texts.get("matrix.copy.group"));
    matrix.columns().forEach(column -> heads.add(column.authority() + ", " + column.how()));
    List<List<String>> rows = new ArrayList<>();
    int hidden = 0;
    for (Matrix.Group group : matrix.groups()) {
      boolean hiddenGroup = group.mark() != null;
      for (Matrix.Row row : group.rows()) {
        List<String> cells = new ArrayList<>();
        cells.add(row.guarded() ? texts.get("matrix.copy.hidden") : row.title());
        cells.add(hiddenGroup ? texts.get("matrix.copy.hidden.person") : group.name());
        for (Matrix.Column column : matrix.columns()) {
          cells.add(
              matrix
                  .cell(new Matrix.CellKey(row.id(), column.id()))
                  .map(cell -> cell.outcome().word(texts))
                  .orElse(texts.get("matrix.pending")));
        }
        rows.add(cells);
        hidden += row.guarded() ? 1 : 0;
      }
    }
    return new MatrixCopy(title, heads, rows, hidden);
  }

  /** Lines of cells with tabs between; nothing that a spreadsheet would take for a formula. */
  String tabSeparated() {
    StringBuilder text = new StringBuilder(plain(title)).append('\n');
    line(text, heads);
    rows.forEach(row -> line(text, row));
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(String.join("\t", cells.stream().map(MatrixCopy::plain).toList())).append('\n');
  }

  private static String plain(String cell) {
    String flat = cell.replaceAll("[\\t\\r\\n]+", " ");
    return !flat.isEmpty() && "=+-@".indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat;
  }

  /** A table that keeps its heads when it is pasted into a text. */
  String html() {
    StringBuilder html = new StringBuilder("<table><caption>");
    html.append(escaped(title)).append("</caption><thead><tr>");
    heads.forEach(head -> cell(html, "th", head));
    html.append("</tr></thead><tbody>");
    for (List<String> row : rows) {
      html.append("<tr>");
      row.forEach(each -> cell(html, "td", each));
      html.append("</tr>");
    }
    return html.append("</tbody></table>").toString();
  }

  private static void cell(StringBuilder html, String tag, String text) {
    html.append('<').append(tag).append('>').append(escaped(text));
    html.append("</").append(tag).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
