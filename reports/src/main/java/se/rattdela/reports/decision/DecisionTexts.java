package se.rattdela.reports.decision;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.rattdela.reports.pdf.UnprintableCharacterException;

/** The Swedish words of the decision and of what is said when it cannot be made. */
public final class DecisionTexts {
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final DateTimeFormatter PROSE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", SWEDISH);

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "se.rattdela.reports.decision.DecisionTexts",
          SWEDISH,
          DecisionTexts.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  /** What is missing, and what to do about it. */
  public String message(MissingPart missing) {
    return get(missing.part().messageKey(), ItemNumbers.list(this, missing.items()));
  }

  /** Which character cannot be printed, and what to do about it. */
  public String message(UnprintableCharacterException refused) {
    return get("unprintable." + refused.reason(), refused.characterName());
  }

  /** The word for an outcome, "SKA LÄMNAS UT". */
  public String word(Outcome outcome) {
    return get("outcome." + outcome);
  }

  /** The heading of the decision, "Delvis utlämnande av uppgifter till Försäkringskassan". */
  public String title(DecisionDocument document) {
    return get(
        "title." + originKey(document) + "." + document.kind(), document.recipient().authority());
  }

  /** The decision in one sentence or two, as it stands first on the paper. */
  public String sentence(DecisionDocument document) {
    String board = document.municipality().board();
    String authority = document.recipient().authority();
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
    if (document.withheld().isEmpty()) {
      return leaves;
    }
    return leaves
        + " "
        + get(
            "decision.withheld",
            ItemNumbers.capital(this, DecisionPages.numbers(document.withheld())));
  }

  private static String originKey(DecisionDocument document) {
    return switch (document.origin()) {
      case Origin.Request _ -> "request";
      case Origin.OwnInitiative _ -> "own";
    };
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
