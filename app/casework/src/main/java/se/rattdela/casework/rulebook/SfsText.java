package se.rattdela.casework.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;

/**
 * A statute as plain text, as Riksdagen shows it: "10 kap. Rubrik", "18 a § Text", "Lag
 * (2025:179).". White space, line breaks and hyphenation are normalised, so that only words count.
 * Where a section stands twice, the wording that ends and the one that begins, both are kept.
 */
public final class SfsText {
  /** Largest file, in bytes. */
  public static final int LARGEST = 5_000_000;

  private static final Pattern NOT_TEXT =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n\\t\\f]]");
  private static final Pattern STATED_NUMBER =
      Pattern.compile("SFS[ -]?(?:nr|nummer):?\\s*(?<sfs>\\d{4}:\\d+)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?: [a-zåäö])?");
  private static final Pattern CHAPTER =
      Pattern.compile("(?<number>" + NUMBER + ") kap\\.(?! " + NUMBER + " §)(?: .*)?");
  private static final Pattern SECTION =
      Pattern.compile("(?<number>" + NUMBER + ") §(?!§)(?: .*)?", Pattern.DOTALL);
  private static final Pattern SECTION_IN_RUN = Pattern.compile("\\h*" + NUMBER + " §\\h{2,}\\S.*");
  private static final Pattern LIST_ITEM = Pattern.compile("(?:\\d+\\.|[a-zåäö]\\)|[–-]) .*");
  private static final Pattern TRANSITION =
      Pattern.compile("(?iu)(?:ikraftträdande- och )?övergångsbestämmelser");
  private static final Pattern HYPHENATED = Pattern.compile(".*\\p{L}-");
  private static final Pattern AND = Pattern.compile("(?:och|eller|samt|respektive|men)\\b.*");
  private static final int LONGEST_HEADING = 150;

  private final String text;
  private final List<Section> sections;

  private SfsText(String text, List<Section> sections) {
    this.text = text;
    this.sections = sections;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInputException STATUTE_UNREADABLE: too large, not UTF-8 or not text, no sections
   */
  public static SfsText read(byte[] file) {
    if (file.length > LARGEST) {
      throw unreadable(Why.STATUTE_TOO_LARGE);
    }
    try {
      return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException e) {
      throw unreadable(Why.STATUTE_NOT_TEXT);
    }
  }

  private static SfsText of(String written) {
    String text = lines(written);
    List<Section> sections = new ArrayList<>();
    String chapter = "";
    for (String paragraph : paragraphs(text)) {
      if (TRANSITION.matcher(paragraph).matches()) {
        break;
      }
      Matcher heading = CHAPTER.matcher(paragraph);
      Matcher section = SECTION.matcher(paragraph);
      if (heading.matches()) {
        chapter = heading.group("number");
        sections.add(new Section(chapter, "", new ArrayList<>()));
      } else if (section.matches()) {
        sections.add(new Section(chapter, section.group("number"), new ArrayList<>()));
      }
      if (!sections.isEmpty()) {
        sections.getLast().paragraphs().add(paragraph);
      }
    }
    if (sections.stream().allMatch(each -> each.number().isEmpty())) {
      throw unreadable(Why.STATUTE_NO_SECTIONS);
    }
    return new SfsText(text, sections);
  }

  /** Whether the file says that it is another statute than {@code sfs}. */
  public boolean isOther(String sfs) {
    Matcher stated = STATED_NUMBER.matcher(text);
    return stated.find() && !stated.group("sfs").equals(sfs);
  }

  /** The sections that a citation names, normalised; empty where one of them is not here. */
  public Optional<String> cut(String citation) {
    List<Citation.Span> spans = Citation.parse(citation);
    List<String> found = new ArrayList<>();
    for (Citation.Span span : spans) {
      List<String> part = cut(span);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(part);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", found));
  }

  private List<String> cut(Citation.Span span) {
    List<Section> chapter =
        sections.stream()
            .filter(each -> !each.number().isEmpty())
            .filter(each -> span.chapter().isEmpty() || each.chapter().equals(span.chapter()))
            .toList();
    int first = -1;
    int last = -1;
    for (int i = 0; i < chapter.size(); i++) {
      String number = chapter.get(i).number();
      first = first < 0 && number.equals(span.from()) ? i : first;
      last = number.equals(span.to()) ? i : last;
    }
    if (first < 0 || last < first) {
      return List.of();
    }
    boolean one = span.from().equals(span.to());
    return chapter.subList(first, last + 1).stream()
        .filter(each -> !one || each.number().equals(span.from()))
        .map(Section::text)
        .toList();
  }

  /**
   * A text as it is stored and compared.
   *
   * @throws InvalidInputException STATUTE_UNREADABLE for characters that are no text
   */
  public static String normalise(String written) {
    return String.join("\n", paragraphs(lines(written)));
  }

  private static String lines(String written) {
    String text =
        Normalizer.normalize(written, Normalizer.Form.NFC)
            .replace("\uFEFF", "")
            .replace("\u00AD", "")
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replaceAll("[\\h\\f]", " ");
    if (NOT_TEXT.matcher(text).find()) {
      throw unreadable(Why.STATUTE_NOT_TEXT);
    }
    return text;
  }

  /** The paragraphs, each on one line but for the items of a list. */
  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String raw : (text + "\n\n").split("\n", -1)) {
      String line = raw.strip().replaceAll(" +", " ");
      if ((line.isEmpty() || SECTION_IN_RUN.matcher(raw).matches()) && !current.isEmpty()) {
        paragraphs.add(current.toString());
        current.setLength(0);
      }
      if (!line.isEmpty()) {
        join(current, line);
      }
    }
    return paragraphs;
  }

  private static void join(StringBuilder current, String line) {
    if (current.isEmpty()) {
      current.append(line);
    } else if (LIST_ITEM.matcher(line).matches()) {
      current.append('\n').append(line);
    } else if (HYPHENATED.matcher(current.substring(current.lastIndexOf("\n") + 1)).matches()
        && Character.isLowerCase(line.codePointAt(0))
        && !AND.matcher(line).matches()) {
      boolean word = Character.isLowerCase(current.codePointBefore(current.length() - 1));
      current.setLength(current.length() - (word ? 1 : 0)); // "EU-" keeps its hyphen
      current.append(line);
    } else {
      current.append(' ').append(line);
    }
  }

  private static InvalidInputException unreadable(Why why) {
    return new InvalidInputException(ErrorCode.STATUTE_UNREADABLE, "file", why);
  }

  /**
   * A section with what follows it to the next.
   *
   * @param chapter empty in a statute without chapters
   * @param number empty for the heading of a chapter
   */
  private record Section(String chapter, String number, List<String> paragraphs) {
    /** Without the headings and day markers at its end, which belong to the next section. */
    String text() {
      int end = paragraphs.size();
      while (end > 1 && isHeading(paragraphs.get(end - 1))) {
        end--;
      }
      return paragraphs.subList(0, end).stream().collect(Collectors.joining("\n"));
    }

    private static boolean isHeading(String paragraph) {
      char last = paragraph.charAt(paragraph.length() - 1);
      boolean marker = paragraph.startsWith("/") && last == '/';
      return marker
          || (paragraph.length() <= LONGEST_HEADING
              && ".:;,)".indexOf(last) < 0
              && !LIST_ITEM.matcher(paragraph).matches());
    }
  }
}
