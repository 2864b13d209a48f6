package se.rattdela.casework.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections that a citation names: chapter and section numbers with their letters, lists ("5 och
 * 8 §§") and spans ("1–3 §§"). Paragraphs and points within a section are not told apart.
 */
final class Citation {
  private static final String NUMBER = "\\d+(?: [a-zåäö](?![\\p{L}]))?";
  private static final Pattern SECTIONS =
      Pattern.compile(
          "(?:(?<chapter>"
              + NUMBER
              + ") kap\\. )?"
              + "(?<list>"
              + NUMBER
              + "(?:(?:, | och |[–-])"
              + NUMBER
              + ")*) §§?");
  private static final Pattern SPAN =
      Pattern.compile("(?<from>" + NUMBER + ")(?:[–-](?<to>" + NUMBER + "))?");

  private Citation() {}

  /** What a citation names, in its order; empty where it names no section. */
  static List<Span> parse(String citation) {
    List<Span> spans = new ArrayList<>();
    Matcher sections = SECTIONS.matcher(citation);
    while (sections.find()) {
      String chapter = sections.group("chapter");
      Matcher span = SPAN.matcher(sections.group("list"));
      while (span.find()) {
        String from = span.group("from");
        String to = span.group("to");
        spans.add(new Span(chapter == null ? "" : chapter, from, to == null ? from : to));
      }
    }
    return spans;
  }

  /**
   * Sections of one chapter.
   *
   * @param chapter empty where the citation names none
   * @param from first section, such as {@code 18 a}
   * @param to last section
   */
  record Span(String chapter, String from, String to) {}
}
