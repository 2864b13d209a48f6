package se.rattdela.reports.decision;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AbstractElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.IElement;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.tagging.IAccessibleElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The text as it runs over the pages. The latest group – a heading and what stands under it – is
 * held back until the next begins, so that what ends the decision can take it along to another
 * page: no page shall hold names and small print alone.
 */
final class PageFlow {
  /** What has more letters is not moved to another page for the sake of the names. */
  private static final int LONGEST_AT_THE_END = 700;

  private final Document page;
  private final List<IBlockElement> held = new ArrayList<>();

  PageFlow(Document page) {
    this.page = page;
  }

  /** Adds a block below what is there. */
  void add(IBlockElement block) {
    if (isHeaded(block) && !held.stream().allMatch(PageFlow::isHeading)) {
      release();
    }
    held.add(block);
  }

  /** Prints what is held back. */
  void release() {
    held.forEach(page::add);
    held.clear();
  }

  /**
   * Prints the text but for its end, which is given: the whole latest group where it is short, else
   * its last block or paragraph, and nothing where that is long too.
   */
  List<IBlockElement> end() {
    int from = held.size();
    int letters = 0;
    while (from > 0 && letters + letters(held.get(from - 1)) <= LONGEST_AT_THE_END) {
      from--;
      letters += letters(held.get(from));
    }
    // A heading, or a line that leads to a list, never stays behind what it belongs to.
    while (from > 0 && from < held.size() && isKeptWithNext(held.get(from - 1))) {
      from--;
    }
    List<IBlockElement> end = new ArrayList<>(held.subList(from, held.size()));
    held.subList(from, held.size()).clear();
    if (end.isEmpty() && !held.isEmpty()) {
      splitLast(end);
    }
    release();
    return end;
  }

  /** Of several paragraphs in one block the last is given. */
  private void splitLast(List<IBlockElement> end) {
    if (held.getLast() instanceof Div several
        && several.getChildren().size() > 1
        && several.getChildren().getLast() instanceof IBlockElement last
        && letters(last) <= LONGEST_AT_THE_END) {
      several.getChildren().removeLast();
      end.add(last);
    }
  }

  private static boolean isHeaded(IElement block) {
    return isHeading(block)
        || (block instanceof Div several
            && !several.getChildren().isEmpty()
            && isHeading(several.getChildren().getFirst()));
  }

  private static boolean isHeading(IElement block) {
    String role =
        block instanceof IAccessibleElement element
            ? element.getAccessibilityProperties().getRole()
            : null;
    return role != null && role.matches("H[1-6]");
  }

  private static boolean isKeptWithNext(IElement block) {
    return Boolean.TRUE.equals(block.<Boolean>getProperty(Property.KEEP_WITH_NEXT));
  }

  private static int letters(IElement element) {
    return switch (element) {
      case Text run -> run.getText().length();
      case AbstractElement<?> several ->
          several.getChildren().stream().mapToInt(PageFlow::letters).sum();
      default -> 0;
    };
  }
}
