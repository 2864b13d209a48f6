package se.rattdela.reports.decision;

import com.itextpdf.layout.Document;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.ReportFile;

/** What every section of the decision needs: the record, the words, the blocks and the page. */
record DecisionPages(
    DecisionDocument document, DecisionTexts texts, Blocks blocks, ReportFile file) {

  Document page() {
    return file.layout();
  }

  String text(String key, Object... values) {
    return texts.get(key, values);
  }

  String capital(Collection<Integer> items) {
    return ItemNumbers.capital(texts, items);
  }

  boolean onRequest() {
    return document.origin() instanceof Origin.Request;
  }

  static List<Integer> numbers(Collection<Item> items) {
    return items.stream().map(Item::number).toList();
  }

  static boolean isFilled(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
