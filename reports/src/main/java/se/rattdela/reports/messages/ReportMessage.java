package se.rattdela.reports.messages;

import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import se.rattdela.reports.decision.MissingPart;
import se.rattdela.reports.decision.NamedCheck;
import se.rattdela.reports.decision.Origin;
import se.rattdela.reports.decision.RequiredPart;
import se.rattdela.reports.decision.RevealingText;
import se.rattdela.reports.pdf.CoatOfArmsException;
import se.rattdela.reports.pdf.NumberRanges;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.UnprintableCharacterException;
import se.rattdela.reports.redaction.Finding;
import se.rattdela.reports.redaction.OriginalPdf;
import se.rattdela.reports.redaction.OriginalPdfException;
import se.rattdela.reports.redaction.RedactionException;
import se.rattdela.reports.redress.RedressPart;
import se.rattdela.reports.sign.SigningException;

/**
 * A message to whoever uses the program, without its words until it is shown.
 *
 * @param key its key in the bundle
 * @param numbers of the items or pages it is about, the text's {0}; empty where a text has none
 * @param details what else it names, the text's {0} and on where it has no numbers
 */
public record ReportMessage(String key, List<Integer> numbers, List<String> details) {
  /** What can hinder a timestamp, which takes no key. */
  private static final Set<SigningException.Reason> PROLONGING =
      Set.copyOf(
          EnumSet.of(
              SigningException.Reason.TIMESTAMP_UNREACHABLE,
              SigningException.Reason.TIMESTAMP_REFUSED,
              SigningException.Reason.REVOCATION_MISSING,
              SigningException.Reason.CERTIFICATE_REVOKED,
              SigningException.Reason.FILE_CANNOT_BE_SIGNED));

  /** Takes copies. */
  public ReportMessage {
    numbers = List.copyOf(numbers);
    details = List.copyOf(details);
  }

  private static ReportMessage about(String key, List<Integer> numbers) {
    return new ReportMessage(key, numbers, List.of());
  }

  private static ReportMessage naming(String key, String... details) {
    return new ReportMessage(key, List.of(), List.of(details));
  }

  /** What is missing in a decision, and what to do about it. */
  public static ReportMessage of(MissingPart missing) {
    return about("missing." + missing.part(), missing.items());
  }

  /**
   * The same for a decision with this origin: whoever never asked reads no reasons for what stays.
   */
  public static ReportMessage of(MissingPart missing, Origin origin) {
    return missing.part() == RequiredPart.WITHHELD_REASON && origin instanceof Origin.OwnInitiative
        ? about("missing.WITHHELD_REASON.unasked", missing.items())
        : of(missing);
  }

  /** What a check is called. */
  public static ReportMessage name(NamedCheck check) {
    return naming("check." + check.part());
  }

  /** Where a text reveals what is withheld, and what to do about it. */
  public static ReportMessage of(RevealingText revealing) {
    return about("reveals." + revealing.place(), revealing.items());
  }

  /** What is missing in a correction, change, annulment or rejection. */
  public static ReportMessage of(RedressPart missing) {
    return naming("redress." + missing);
  }

  /** Which character cannot be printed, where it stands, and what to do about it. */
  public static ReportMessage of(UnprintableCharacterException refused) {
    return naming(
        "unprintable." + refused.reason(),
        refused.characterName(),
        refused.field().name(),
        refused.detail());
  }

  /** Why a file cannot serve as coat of arms, and what to do about it. */
  public static ReportMessage of(CoatOfArmsException refused) {
    return naming("arms." + refused.reason());
  }

  /** Why a file cannot be used as an original, and what to do. */
  public static ReportMessage of(OriginalPdfException refused) {
    return naming("original." + refused.reason(), String.valueOf(OriginalPdf.MAX_PAGES));
  }

  /** Why no masked copy was made, and what to do. */
  public static ReportMessage of(RedactionException failed) {
    return naming("redaction." + failed.reason(), String.valueOf(failed.page()));
  }

  /** What the user should know of an original before masking it. */
  public static ReportMessage of(Finding finding) {
    return about("finding." + finding.kind(), finding.pages());
  }

  /** Why a file was not signed, what became of it, and what to do. */
  public static ReportMessage of(SigningException refused) {
    return naming("signing." + refused.reason());
  }

  /** Why nothing was added to a signed file, what became of it, and what to do. */
  public static ReportMessage prolonging(SigningException refused) {
    SigningException.Reason told =
        PROLONGING.contains(refused.reason())
            ? refused.reason()
            : SigningException.Reason.FILE_CANNOT_BE_SIGNED;
    return naming("prolonging." + told);
  }

  /**
   * The words.
   *
   * @param locale Swedish unless it is English
   */
  public String in(Locale locale) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "se.rattdela.reports.messages.ReportMessages",
            Locale.of(locale.getLanguage().equals("en") ? "en" : "sv"),
            ReportMessage.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    if (details.isEmpty()) {
      return format(texts, key, and(texts, NumberRanges.of(numbers)));
    }
    return key.startsWith("unprintable.")
        ? format(texts, key, details.getFirst(), field(texts))
        : format(texts, key, details.toArray());
  }

  private String field(ResourceBundle texts) {
    return format(texts, "field." + PrintedField.valueOf(details.get(1)), details.get(2));
  }

  private static String and(ResourceBundle texts, List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : format(
            texts, "and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
  }

  private static String format(ResourceBundle texts, String key, Object... values) {
    return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
  }
}
