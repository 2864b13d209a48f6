package se.rattdela.desktop.common;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders citations within a statute as the statute does: by the number of the chapter, the number
 * of the section, and its letter; "2 §" before "19 §", and "3 §" before "3 a §".
 */
public final class CitationOrder implements Comparator<String> {
  private static final Pattern CHAPTER = Pattern.compile("^(\\d+)(?: ([a-zåäö]))? kap\\. (.*)$");
  private static final Pattern NUMBER = Pattern.compile("(\\d+)(?: ([a-zåäö])\\b)?");

  private static final Comparator<String> ORDER =
      Comparator.<String>comparingInt(CitationOrder::chapter)
          .thenComparingInt(CitationOrder::number)
          .thenComparing(CitationOrder::letter)
          .thenComparing(Comparator.naturalOrder());

  @Override
  public int compare(String one, String other) {
    return ORDER.compare(one, other);
  }

  private static int chapter(String citation) {
    Matcher found = CHAPTER.matcher(citation);
    return found.matches() ? Integer.parseInt(found.group(1)) : 0;
  }

  private static String section(String citation) {
    Matcher found = CHAPTER.matcher(citation);
    return found.matches() ? found.group(3) : citation;
  }

  private static int number(String citation) {
    Matcher found = NUMBER.matcher(section(citation));
    return found.find() ? Integer.parseInt(found.group(1)) : Integer.MAX_VALUE;
  }

  private static String letter(String citation) {
    Matcher found = NUMBER.matcher(section(citation));
    String letter = found.find() ? found.group(2) : null;
    return letter == null ? "" : letter;
  }
}
