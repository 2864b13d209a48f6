package se.rattdela.reports.decision;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.ReportFile;

/** What every section of the decision needs: the record, the words, the blocks and the page. */
record DecisionPages(
    DecisionDocument document,
    String contentDigest,
    DecisionTexts texts,
    Blocks blocks,
    ReportFile file,
    PageFlow page) {

  String text(String key, Object... values) {
    return texts.get(key, values);
  }

  String capital(Collection<Integer> items) {
    return ItemNumbers.capital(texts, items);
  }

  /** The text of this kind of document. */
  String kindText(String key, Object... values) {
    return texts.ofKind(document, key, values);
  }

  /** Whether somebody asked, so that a refusal would have to be reasoned (6 kap. 5 § OSL). */
  boolean isAsked() {
    return document.origin() instanceof Origin.Request && FormChecks.hasOrigin(document.form());
  }

  static String join(String... sentences) {
    return Stream.of(sentences)
        .filter(sentence -> !sentence.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  static List<Integer> numbers(Collection<Item> items) {
    return items.stream().map(Item::number).toList();
  }
}
