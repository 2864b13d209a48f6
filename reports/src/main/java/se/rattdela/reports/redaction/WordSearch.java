package se.rattdela.reports.redaction;

import com.itextpdf.kernel.geom.Rectangle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds a phrase among the words of a page, whatever its case and however it is broken. */
final class WordSearch {
  private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern WITH_CENTURY = Pattern.compile("(?:18|19|20)\\d{10}");

  private final String sought;
  private final boolean number;

  WordSearch(String text) {
    String folded = folded(text);
    number = !folded.isEmpty() && folded.chars().allMatch(Character::isDigit);
    sought = WITH_CENTURY.matcher(folded).matches() ? folded.substring(2) : folded;
  }

  private static String folded(String text) {
    return NOT_COMPARED
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** One area per line of each place where it stands. */
  List<Area> in(PageWords page, int number) {
    List<Area> areas = new ArrayList<>();
    if (sought.isEmpty()) {
      return areas;
    }
    StringBuilder all = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (PageWords.Word word : page.words()) {
      starts.add(all.length());
      all.append(folded(word.text()));
    }
    String text = all.toString();
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      int first = wordAt(starts, at);
      // "Anna" is looked for, not "Johanna"; a number may follow its century
      if (starts.get(first) == at || this.number) {
        int last = wordAt(starts, at + sought.length() - 1);
        add(areas, page.words().subList(first, last + 1), number);
      }
    }
    return areas;
  }

  private static int wordAt(List<Integer> starts, int at) {
    int word = 0;
    while (word + 1 < starts.size() && starts.get(word + 1) <= at) {
      word++;
    }
    return word;
  }

  private static void add(List<Area> areas, List<PageWords.Word> words, int page) {
    Rectangle line = words.getFirst().box();
    for (PageWords.Word word : words) {
      if (PageWords.sameRow(line, word.box())) {
        line = Rectangle.getCommonRectangle(line, word.box());
      } else {
        areas.add(area(line, page));
        line = word.box();
      }
    }
    areas.add(area(line, page));
  }

  private static Area area(Rectangle box, int page) {
    return new Area(page, box.getX(), box.getY(), box.getWidth(), box.getHeight());
  }
}
