package se.rattdela.casework.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.common.InvalidInputException;

/**
 * Reads an e-mail that was pasted. Plain words and patterns, no guessing: what is not written is
 * not suggested. Takes time in proportion to the text.
 */
public final class MailReader {
  /** Longest message that is read, in UTF-16 characters; the rest is passed over. */
  public static final int LONGEST = 100_000;

  private static final int LONGEST_ASKED = 2000;
  private static final int CLOSE = 80;
  private static final Pattern HEADER =
      Pattern.compile(
          "(?m)^\\h*(från|from|till|to|kopia|cc|skickat|datum|sent|date|ämne|subject)\\h*:\\h*(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]{1,64}@((?:[a-z0-9-]{1,63}\\.){1,6}[a-z]{2,12})");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<!er )(?<!ert )\\b(?:vår referens|vårt dnr|vår ref|diarienummer|diarienr|dnr|referens|ref|"
              + "beteckning|ärendenummer|ärendenr)\\b\\.?\\h*:?\\h*"
              + "((?:[\\p{Lu}]{1,6}\\h)?[\\p{Lu}\\d][\\p{Lu}\\d./:-]{2,30})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DUE =
      Pattern.compile(
          "\\b(senast|före den|innan den|inom|till och med den)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FROM =
      Pattern.compile(
          "\\b(fr\\.?\\h?o\\.?\\h?m\\.?|från och med|från den|från|perioden|för tiden|sedan)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(begär|begäran|önskar|behöver|ber|lämna|lämnar|uppge|uppgifter|uppgift|skicka)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PURPOSE =
      Pattern.compile(
          "\\b(ändamål|ändamålet|syfte|syftet|kontroll av|kontrollera|kontrollerar|utreda|utreder|utredning|för att)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST_UNIT = 80;
  private static final int SIGNATURE = 5;
  private static final Pattern UNIT =
      Pattern.compile(
          "\\b\\p{L}*(?:enhet|avdelning|sektion|grupp|kontor|polisområde)(?:en|et|t)?\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d-])(?:\\d{2})?\\d{6}[-+]?\\d{4}(?![\\d-])");

  /** A personal number with the words that only lead up to it: "för 20041212-2392". */
  private static final Pattern WITH_NUMBER =
      Pattern.compile(
          "(?iu)[\\s,]*(?:\\b(?:för|avseende|gällande|rörande|beträffande|angående)\\s+)?"
              + "\\(?(?:\\b(?:personnummer|person-?nr|p-?nr)\\b[.:]?\\s*)?"
              + NUMBER
              + "\\)?");

  private static final Pattern CITED =
      Pattern.compile(
          "(?:\\b(\\d{1,3}) kap\\.? ?)?(\\d{1,3}(?: ?[a-z])?) ?§§?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Map<String, String> domains;
  private final List<String> citations;
  private final LocalDate today;

  /**
   * @param citations of the provisions that can be invoked, as the rule pack writes them
   */
  public MailReader(List<String> citations, LocalDate today) {
    this.citations = List.copyOf(citations);
    this.today = today;
    this.domains = domains();
  }

  private static Map<String, String> domains() {
    Properties properties = new Properties();
    try (InputStream in = MailReader.class.getResourceAsStream("domains.properties")) {
      if (in == null) {
        throw new IllegalStateException("domains.properties");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> known = new TreeMap<>();
    properties.forEach((domain, code) -> known.put(domain.toString(), code.toString()));
    return known;
  }

  /** What a message seems to say. */
  public MailSuggestions read(String pasted) {
    String text =
        pasted
            .substring(0, Math.min(pasted.length(), LONGEST))
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace('\u00a0', ' ');
    String sender = header(text, "från", "from");
    String sent = header(text, "skickat", "datum", "sent", "date");
    String body = HEADER.matcher(text).replaceAll("");
    WrittenDates dates = new WrittenDates(today);
    return new MailSuggestions(
        recipient(sender, text),
        name(sender),
        unit(name(sender), body),
        reference(text),
        dates.moment(sent),
        due(body, dates),
        period(body, dates),
        passages(body, ASKS, LONGEST_ASKED),
        passages(body, PURPOSE, 1),
        bases(body),
        numbers(text));
  }

  private static String header(String text, String... names) {
    Matcher matcher = HEADER.matcher(text);
    while (matcher.find()) {
      if (List.of(names).contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
        return matcher.group(2).strip();
      }
    }
    return "";
  }

  /** The authority whose address it is; where there is no sender line, one named in the text. */
  private @Nullable String recipient(String sender, String text) {
    Matcher matcher = ADDRESS.matcher((sender.isEmpty() ? text : sender).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      for (String domain = matcher.group(1); ; domain = domain.substring(domain.indexOf('.') + 1)) {
        String code = domains.get(domain);
        if (code != null) {
          return code;
        }
        if (domain.indexOf('.') < 0) {
          break;
        }
      }
    }
    return null;
  }

  private static String name(String sender) {
    String name = sender.replaceAll("[<\\[(].*", "").replace("\"", "").strip();
    return name.contains("@") ? "" : name;
  }

  /** The line of the signature, beneath the sender's name, that names a unit. */
  private static String unit(String name, String body) {
    List<String> lines = body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    int at = name.isEmpty() ? -1 : lines.lastIndexOf(name);
    if (at < 0) {
      return "";
    }
    return lines.stream()
        .skip(at + 1L)
        .limit(SIGNATURE)
        .filter(line -> line.length() <= LONGEST_UNIT && !line.contains("@"))
        .filter(line -> UNIT.matcher(line).find())
        .findFirst()
        .orElse("");
  }

  private static String reference(String text) {
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      String found = matcher.group(1).replaceAll("[.:]+$", "").strip();
      // A word that follows is no reference: one holds a figure.
      if (found.chars().anyMatch(Character::isDigit) && !PersonalNumber.seemsIn(found)) {
        return found;
      }
    }
    return "";
  }

  private static @Nullable LocalDate due(String body, WrittenDates dates) {
    List<WrittenDates.Found> days = dates.in(body);
    Matcher matcher = DUE.matcher(body);
    while (matcher.find()) {
      for (WrittenDates.Found day : days) {
        if (day.start() >= matcher.end() && day.start() - matcher.end() < CLOSE / 2) {
          return day.day();
        }
      }
    }
    return null;
  }

  private static String period(String body, WrittenDates dates) {
    List<WrittenDates.Found> days = dates.in(body);
    Matcher matcher = FROM.matcher(body);
    while (matcher.find()) {
      for (int i = 0; i < days.size(); i++) {
        WrittenDates.Found from = days.get(i);
        int gap = from.start() - matcher.end();
        if (gap < 0 || gap > 12) {
          continue;
        }
        WrittenDates.Found next = i + 1 < days.size() ? days.get(i + 1) : null;
        if (next != null
            && next.start() - from.end() < CLOSE / 2
            && body.substring(from.end(), next.start())
                .matches(
                    "(?siu)[\\s,]*(–|-|t\\.?\\s?o\\.?\\s?m\\.?|till och med|till)"
                        + "(\\s+den)?[\\s.]*")) {
          return from.day() + "–" + next.day();
        }
        return "från " + from.day();
      }
    }
    return "";
  }

  /**
   * The sentences in which one of the words stands, in their order. Whom it is about stands in the
   * case already, so no personal number is taken along.
   */
  private static String passages(String body, Pattern words, int longest) {
    List<String> found = new ArrayList<>();
    int length = 0;
    for (String sentence : body.split("(?<=[.?!])\\s+(?=\\p{Lu})|\\n{2,}")) {
      String line =
          WITH_NUMBER.matcher(sentence.strip().replaceAll("\\s+", " ")).replaceAll("").strip();
      if (line.length() > 15 && words.matcher(line).find()) {
        found.add(line);
        length += line.length();
        if (length >= longest) {
          break;
        }
      }
    }
    String joined = String.join(" ", found);
    return joined.substring(0, Math.min(joined.length(), LONGEST_ASKED));
  }

  /** The provisions of the pack whose number and statute the message names. */
  private List<String> bases(String body) {
    List<String> found = new ArrayList<>();
    Matcher matcher = CITED.matcher(body);
    while (matcher.find()) {
      String chapter = matcher.group(1);
      String section = matcher.group(2).replaceAll("(\\d)([a-z])", "$1 $2");
      String head = (chapter == null ? "" : chapter + " kap. ") + section + " §";
      String around =
          body.substring(
                  Math.max(0, matcher.start() - CLOSE),
                  Math.min(body.length(), matcher.end() + CLOSE))
              .toLowerCase(Locale.ROOT);
      citations.stream()
          .filter(citation -> citation.startsWith(head + " "))
          .filter(citation -> named(citation.substring(head.length()).strip(), around))
          .filter(citation -> !found.contains(citation))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean named(String statute, String around) {
    String last = statute.substring(statute.lastIndexOf(' ') + 1);
    String full =
        switch (last) {
          case "OSL" -> "offentlighets- och sekretesslagen";
          case "SFB" -> "socialförsäkringsbalken";
          case "SoL" -> "socialtjänstlagen";
          case "RB" -> "rättegångsbalken";
          default -> last;
        };
    return Pattern.compile("\\b" + Pattern.quote(last.toLowerCase(Locale.ROOT)) + "\\b")
            .matcher(around)
            .find()
        || around.contains(full.toLowerCase(Locale.ROOT));
  }

  private List<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(hit -> hit.group())
        .filter(this::valid)
        .distinct()
        .collect(Collectors.toList());
  }

  private boolean valid(String written) {
    try {
      PersonalNumber.parse(written, today);
      return true;
    } catch (InvalidInputException e) {
      return false;
    }
  }
}
