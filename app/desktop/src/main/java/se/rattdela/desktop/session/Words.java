package se.rattdela.desktop.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.day.DaysLeft;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.decision.RecipientNames;
import se.rattdela.casework.item.GivenBefore;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.RecipientKinds;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.Vocabulary;

/** The words for the codes of casework and of the rule pack. */
public final class Words {
  private final Texts texts;
  private final Vocabulary vocabulary;
  private final ZoneId zone;
  private final RecipientNames names;

  /** Words in the language of the texts; the law's own words are always Swedish. */
  public Words(Texts texts, Vocabulary vocabulary, ZoneId zone) {
    this.texts = texts;
    this.vocabulary = vocabulary;
    this.zone = zone;
    this.names = new RecipientNames(() -> vocabulary, RecipientKinds.shipped());
  }

  /** What a paper is: a kind of decision, or what it does with one. */
  public String of(DecisionKind kind, @Nullable RedressKind redress) {
    return redress == null ? of(kind) : of(redress);
  }

  /** The text of a constant of an enum, by its key {@code enum.Type.CONSTANT}. */
  public String of(Enum<?> constant) {
    return texts.get(
        "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The word for a kind of decision, correction, change or annulment by its name. */
  public String kind(String name) {
    for (DecisionKind kind : DecisionKind.values()) {
      if (kind.name().equals(name)) {
        return of(kind);
      }
    }
    return of(RedressKind.valueOf(name));
  }

  /** The authority's name, or the code where the vocabulary has none. */
  public String recipient(String code) {
    Vocabulary.Recipient recipient = vocabulary.recipients().get(code);
    return recipient == null ? code : recipient.label();
  }

  /** Who the recipient of a disclosure is, by name; the kind while it has not been said which. */
  public String recipient(DisclosureDraft content) {
    return names.of(content);
  }

  /** Who the recipient of a disclosure in a list is, by name. */
  public String recipient(DisclosureRow row) {
    return names.of(row.recipient(), row.matter(), row.which());
  }

  /** To whom an item was given, by name where that was kept. */
  public String recipient(GivenBefore given) {
    return given.name().isEmpty() ? recipient(given.recipient()) : given.name();
  }

  /** The purpose in words. */
  public String purpose(String code) {
    return vocabulary.purposes().getOrDefault(code, code);
  }

  /** The codes of every purpose, in the order of the vocabulary. */
  public Collection<String> purposes() {
    return vocabulary.purposes().keySet();
  }

  /** The codes of every recipient, in the order of the vocabulary. */
  public Collection<String> recipients() {
    return vocabulary.recipients().keySet();
  }

  /** The kind of information in words. */
  public String category(String code) {
    return vocabulary.categories().getOrDefault(code, code);
  }

  /** What is known of a crime that a piece of information is about. */
  public String crime(Crime crime) {
    Boolean prison = crime.prison();
    return texts.format(
        "conflict.crime",
        crimeCode("crime.stage", crime.stage()),
        crimeCode("crime.form", crime.form()),
        crimeCode("crime.kind", crime.kind()),
        number(crime.minimumMonths()),
        prison == null
            ? texts.get("documents.item.not-known")
            : texts.get(prison ? "common.yes" : "common.no"),
        number(crime.victimAge()));
  }

  private String crimeCode(String key, @Nullable String code) {
    return code == null
        ? texts.get("documents.item.not-known")
        : vocabulary.crimeCodes().getOrDefault(key, Map.of()).getOrDefault(code, code);
  }

  private String number(@Nullable Integer value) {
    return value == null ? texts.get("documents.item.not-known") : value.toString();
  }

  /** Secrecy provisions as they are written in a matrix row, such as {@code 26:1, 21:3}. */
  public String secrecyShort(Collection<String> codes) {
    if (codes.isEmpty()) {
      return "–";
    }
    return inOrder(codes)
        .map(code -> code.replaceFirst("^OSL-", "").replaceFirst("-", ":"))
        .collect(Collectors.joining(", "));
  }

  /** As the vocabulary has them, which is as the law has them. */
  private Stream<String> inOrder(Collection<String> codes) {
    List<String> order = List.copyOf(vocabulary.secrecies().keySet());
    return codes.stream().sorted(Comparator.comparingInt(order::indexOf));
  }

  /** Secrecy provisions as they are cited. */
  public String secrecyCited(Collection<String> codes) {
    return inOrder(codes)
        .map(code -> {
          Vocabulary.Secrecy secrecy = vocabulary.secrecies().get(code);
          return secrecy == null ? code : secrecy.citation();
        })
        .collect(Collectors.joining(", "));
  }

  /** What a key asks about. */
  public String question(String key) {
    return vocabulary.questionTexts().getOrDefault(key, key);
  }

  /**
   * An answer in words: yes, no, an outcome of the harm test, a number of years or months, or what
   * a code stands for.
   *
   * @param key of the question
   * @param value as it is stored: {@code true}, {@code false}, a number or a code
   */
  public String answer(String key, String value) {
    return switch (value) {
      case "true" -> texts.get("common.yes");
      case "false" -> texts.get("common.no");
      case "EXCLUDED" -> texts.get("answer.harm.excluded");
      case "NOT_EXCLUDED" -> texts.get("answer.harm.not-excluded");
      case "REQUEST" -> texts.get("matrix.on-request");
      case "OWN" -> texts.get("matrix.own");
      default ->
          switch (key) {
            case "subject.age", "crime.victimAge" -> texts.format("person.age", value);
            case "crime.minimumMonths" -> texts.format("answer.months", Integer.valueOf(value));
            default ->
                vocabulary.crimeCodes().getOrDefault(key, Map.of()).getOrDefault(value, value);
          };
    };
  }

  /** The face of a verdict. */
  public Outcome outcome(Verdict verdict) {
    return switch (verdict.outcome()) {
      case MUST -> Outcome.MUST;
      case MAY -> Outcome.MAY;
      case MUST_NOT -> Outcome.MUST_NOT;
      case NOT_SECRET -> Outcome.NOT_SECRET;
      case OPEN -> verdict.needsFacts() ? Outcome.INVESTIGATE : Outcome.ASSESS;
    };
  }

  /** The face of a settled or open outcome without its keys. */
  public Outcome outcome(se.rattdela.rules.Outcome outcome) {
    return switch (outcome) {
      case MUST -> Outcome.MUST;
      case MAY -> Outcome.MAY;
      case MUST_NOT -> Outcome.MUST_NOT;
      case NOT_SECRET -> Outcome.NOT_SECRET;
      case OPEN -> Outcome.ASSESS;
    };
  }

  /** The face of an item's outcome in the decision. */
  public Outcome outcome(ItemOutcome outcome) {
    return switch (outcome) {
      case SHALL_BE_GIVEN -> Outcome.MUST;
      case MAY_BE_GIVEN -> Outcome.MAY;
      case NOT_GIVEN, GIVEN_WITHOUT_SUPPORT -> Outcome.MUST_NOT;
    };
  }

  /** What is left to a last day, in a few words. */
  public String left(DaysLeft left) {
    if (left.late()) {
      return texts.format("day.late", -left.calendar());
    }
    if (left.calendar() == 0) {
      return texts.get("day.today");
    }
    if (left.lastChance()) {
      return texts.get(left.worksToday() ? "day.last-working" : "day.no-working");
    }
    return texts.format("day.working-days", left.working());
  }

  /** What is left to the day of an answer, with the days of the calendar and the working days. */
  public String leftToAnswer(DaysLeft left) {
    if (left.late()) {
      return left(left);
    }
    String calendar = texts.format("request.days-left", left.calendar());
    return left.calendar() == 0
        ? calendar
        : calendar + " · " + left(left).toLowerCase(texts.locale());
  }

  /** What is missing in a verdict, as a sentence; empty where it is settled. */
  public String remark(Verdict verdict) {
    int open = verdict.open().size();
    if (open == 0) {
      return "";
    }
    long facts =
        verdict.open().stream().filter(key -> key.kind() == se.rattdela.rules.KeyKind.FACT).count();
    return facts > 0
        ? texts.format("remark.facts", facts)
        : texts.format("remark.judgements", open);
  }

  /** A day as {@code 2026-03-16}. */
  public String day(LocalDate day) {
    return day.toString();
  }

  /** The day of a moment in the office's zone. */
  public String day(Instant at) {
    return LocalDate.ofInstant(at, zone).toString();
  }

  /** Day and time of day, as {@code 2026-03-16 kl. 14.32}. */
  public String moment(Instant at) {
    return DateTimeFormatter.ofPattern(texts.get("format.moment"), texts.locale())
        .format(at.atZone(zone));
  }

  /** The time of day in the office's zone. */
  public LocalTime time(Instant at) {
    return at.atZone(zone).toLocalTime();
  }
}
