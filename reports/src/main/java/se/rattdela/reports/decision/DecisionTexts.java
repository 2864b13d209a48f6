package se.rattdela.reports.decision;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Swedish words of the decision. */
public final class DecisionTexts {
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final DateTimeFormatter PROSE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", SWEDISH);

  private static final List<String> ABBREVIATIONS = List.of("OSL", "SFB", "SoL", "LSS");

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "se.rattdela.reports.decision.DecisionTexts",
          SWEDISH,
          DecisionTexts.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  /**
   * The version of the template: SHA-256 over its words, hexadecimal. It changes when a word does.
   */
  public String version() {
    StringBuilder all = new StringBuilder();
    new TreeSet<>(bundle.keySet())
        .forEach(key -> all.append(key).append('=').append(bundle.getString(key)).append('\n'));
    return DecisionDigest.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The word for an outcome, "SKA LÄMNAS UT". */
  public String word(Outcome outcome) {
    return get("outcome." + outcome);
  }

  /** Which items are meant, in the middle of a sentence: "uppgift 4". */
  public String items(Collection<Integer> numbers) {
    return ItemNumbers.phrase(this, numbers);
  }

  /**
   * The reader is no lawyer: each abbreviation of a law in the text is spelled out, in one line;
   * empty when there is none.
   */
  public String abbreviations(String text) {
    String explained =
        ABBREVIATIONS.stream()
            .filter(word -> Pattern.compile("\\b" + word + "\\b").matcher(text).find())
            .map(word -> get("law.abbreviation", word, get("abbreviation." + word)))
            .collect(Collectors.joining(", "));
    return explained.isEmpty() ? "" : get("law.abbreviations", explained);
  }

  /** The heading of the document, "Delvis utlämnande av uppgifter till Försäkringskassan". */
  public String title(DecisionDocument document) {
    String kind =
        document.form() instanceof Form.Disclosure
            ? originKey(document) + "." + document.kind()
            : document.kind().name();
    return get("title." + kind, document.recipient().authority());
  }

  /** What it comes to in one sentence or two, as it stands first on the paper. */
  public String sentence(DecisionDocument document) {
    String board = document.municipality().board();
    String authority = document.recipient().authority();
    return switch (document.form()) {
      case Form.Disclosure _ -> disclosure(document, board, authority);
      case Form.WrongfulPaymentNotice notice ->
          get(
              notice.omitted() ? "decision.NOTICE_OMITTED" : "decision.NOTICE",
              board,
              authority,
              benefit(notice.benefit(), notice.period()));
      case Form.CrimeReport report ->
          get("decision.CRIME_REPORT", board, benefit(report.benefit(), report.period()));
      case Form.OralDisclosure oral -> given(document, oral);
    };
  }

  private String disclosure(DecisionDocument document, String board, String authority) {
    String key = "decision." + originKey(document);
    if (document.kind() == DecisionKind.REFUSAL) {
      return get(key + ".refusal", board, authority);
    }
    String leaves =
        get(
            key + ".leaves",
            board,
            ItemNumbers.phrase(this, DecisionPages.numbers(document.leaving())),
            authority);
    return document.withheld().isEmpty() ? leaves : leaves + " " + stays(document);
  }

  private String stays(DecisionDocument document) {
    return get(
        "decision.withheld", ItemNumbers.capital(this, DecisionPages.numbers(document.withheld())));
  }

  private String given(DecisionDocument document, Form.OralDisclosure oral) {
    LocalDateTime at = oral.givenAt();
    if (at == null
        || Stream.of(oral.givenTo(), oral.givenBy(), oral.means()).anyMatch(String::isBlank)) {
      return get("decision.ORAL.open", document.recipient().authority());
    }
    String given =
        get(
            "decision.ORAL",
            ItemNumbers.capital(this, DecisionPages.numbers(document.leaving())),
            prose(at.toLocalDate()),
            time(at),
            oral.givenTo(),
            oral.givenBy(),
            oral.means());
    return document.withheld().isEmpty() ? given : given + " " + stays(document);
  }

  private String benefit(String benefit, String period) {
    String named = Texts.isFilled(benefit) ? benefit.strip() : get("decision.benefit.unnamed");
    return Texts.isFilled(period) ? get("decision.benefit", named, period.strip()) : named;
  }

  private static String originKey(DecisionDocument document) {
    return switch (document.origin()) {
      case Origin.Request _ -> "request";
      case Origin.OwnInitiative _ -> "own";
    };
  }

  /** The text of this kind of document: "head.document" of a notice is "Underrättelse". */
  String ofKind(DecisionDocument document, String key, Object... values) {
    String own = key + "." + document.kind();
    return get(bundle.containsKey(own) ? own : key, values);
  }

  String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), SWEDISH).format(values);
  }

  /** "16 mars 2026". */
  String prose(LocalDate date) {
    return PROSE.format(date);
  }

  /** "09.14". */
  String time(LocalDateTime time) {
    return TIME.format(time);
  }

  /** "26 kap. 1 § OSL och 21 kap. 3 § OSL". */
  String and(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    if (words.size() == 1) {
      return words.getFirst();
    }
    return get(
        "items.and",
        words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")),
        words.getLast());
  }
}
