package se.rattdela.casework.release;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.decision.Departure;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.DecisionReference;
import se.rattdela.reports.gate.RecipientView;
import se.rattdela.reports.letter.Contact;
import se.rattdela.reports.letter.CoverLetter;
import se.rattdela.reports.letter.Enclosure;
import se.rattdela.reports.letter.Occasion;
import se.rattdela.reports.redress.RedressDocument;
import se.rattdela.reports.redress.RedressKind;
import se.rattdela.rules.Initiative;

/** Maps a departure to the records of the cover letter: the one place where that happens. */
final class LetterMapper {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final ResourceBundle words =
      ResourceBundle.getBundle(
          "se.rattdela.casework.release.ReleaseWords",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  /**
   * @param phone of the office; empty = not given
   * @param email of the registry; empty = not given
   * @param enclosures the files that go along, the decision first
   */
  CoverLetter letter(
      Departure departure, String phone, String email, List<OutgoingFile> enclosures) {
    DecisionDocument document = departure.document();
    DisclosureDraft content = departure.state().content();
    Occasion occasion = occasion(departure);
    return new CoverLetter(
        document.municipality(),
        new Contact(document.municipality().unit(), blankAsNull(phone), blankAsNull(email), null),
        document.caseNumber(),
        ExtractMapper.reference(document),
        document.recipient(),
        occasion,
        occasion == Occasion.REQUEST ? received(content) : null,
        content.purposeText(),
        document.useLimitation(),
        document.protectedIdentity(),
        enclosures(document, enclosures));
  }

  /**
   * The letter with what was said of a decision afterwards. It hands over nothing, so it says
   * nothing of what for.
   *
   * @param enclosed the paper
   */
  CoverLetter letter(RedressDocument document, String phone, String email, OutgoingFile enclosed) {
    Approval approval = document.approval();
    String number = approval == null ? "" : approval.decisionNumber();
    return new CoverLetter(
        document.municipality(),
        new Contact(document.municipality().unit(), blankAsNull(phone), blankAsNull(email), null),
        document.caseNumber(),
        approval == null ? null : new DecisionReference(number, approval.decidedAt()),
        document.recipient(),
        occasion(document.kind()),
        null,
        "",
        null,
        document.protectedIdentity(),
        List.of(
            new Enclosure(
                title("enclosure." + occasion(document.kind()), number, 0),
                enclosed.name(),
                pages(enclosed))),
        document.first().number());
  }

  private static Occasion occasion(RedressKind kind) {
    return switch (kind) {
      case CORRECTION -> Occasion.CORRECTION;
      case CHANGE_MAY, CHANGE_MUST -> Occasion.CHANGE;
      case WITHDRAWAL -> Occasion.WITHDRAWAL;
      case REJECTION -> Occasion.REJECTION;
    };
  }

  private static Occasion occasion(Departure departure) {
    return switch (departure.document().kind()) {
      case NOTICE, NOTICE_OMITTED -> Occasion.WRONGFUL_PAYMENT_NOTICE;
      case CRIME_REPORT -> Occasion.CRIME_REPORT;
      case FULL, PARTIAL, REFUSAL, ORAL ->
          departure.state().content().initiative() == Initiative.REQUEST
              ? Occasion.REQUEST
              : Occasion.OWN_INITIATIVE;
    };
  }

  private static @Nullable LocalDate received(DisclosureDraft content) {
    return content.received() == null
        ? null
        : LocalDate.ofInstant(content.received(), OfficeTime.ZONE);
  }

  /** What the decision encloses, as it says so itself. */
  List<String> listed(List<OutgoingFile> files) {
    List<String> listed = new ArrayList<>();
    int originals = 0;
    for (OutgoingFile file : files) {
      originals += file.kind() == OutgoingFile.Kind.ORIGINAL ? 1 : 0;
      listed.add(
          new MessageFormat(words.getString("listed." + file.kind().name()), SWEDISH)
              .format(new Object[] {pages(file), originals}));
    }
    return listed;
  }

  private static int pages(OutgoingFile file) {
    return Math.max(1, RecipientView.of(file.bytes()).size());
  }

  private List<Enclosure> enclosures(DecisionDocument document, List<OutgoingFile> files) {
    Approval approval = document.approval();
    List<Enclosure> enclosures = new ArrayList<>();
    int originals = 0;
    for (OutgoingFile file : files) {
      originals += file.kind() == OutgoingFile.Kind.ORIGINAL ? 1 : 0;
      enclosures.add(
          new Enclosure(
              title(
                  "enclosure." + file.kind(),
                  approval == null ? "" : approval.decisionNumber(),
                  originals),
              file.name(),
              pages(file)));
    }
    return enclosures;
  }

  /**
   * What an original is called where the decision and the letter list it.
   *
   * @param number among the originals that go along; the first is 1
   */
  String original(int number) {
    return new MessageFormat(words.getString("original"), SWEDISH)
        .format(new Object[] {String.valueOf(number)});
  }

  private String title(String key, String number, int original) {
    return new MessageFormat(words.getString(key), SWEDISH)
        .format(new Object[] {number, String.valueOf(original)})
        .strip();
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text;
  }
}
