package se.rattdela.reports.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rattdela.reports.decision.MissingPart;
import se.rattdela.reports.decision.NamedCheck;
import se.rattdela.reports.decision.Origin;
import se.rattdela.reports.decision.RequiredPart;
import se.rattdela.reports.decision.RevealingText;
import se.rattdela.reports.pdf.CoatOfArmsException;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.UnprintableCharacterException;
import se.rattdela.reports.redaction.Finding;
import se.rattdela.reports.redaction.OriginalPdfException;
import se.rattdela.reports.redaction.RedactionException;
import se.rattdela.reports.redress.RedressPart;
import se.rattdela.reports.sign.SigningException;

/** Everything has words in both languages, and nothing has any more. */
final class ReportMessageTest {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private static Set<String> keys(String language) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "se.rattdela.reports.messages.ReportMessages",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }

  private static Stream<String> of(String prefix, Enum<?>[] values) {
    return Stream.of(values).map(each -> prefix + each.name());
  }

  @Test
  void bothLanguagesHaveExactlyWhatCanBeSaid() {
    Set<String> said = new TreeSet<>(Set.of("and"));
    of("check.", RequiredPart.values()).forEach(said::add);
    of("missing.", RequiredPart.values()).forEach(said::add);
    said.add("missing.WITHHELD_REASON.unasked");
    of("reveals.", RevealingText.Place.values()).forEach(said::add);
    of("redress.", RedressPart.values()).forEach(said::add);
    of("unprintable.", UnprintableCharacterException.Reason.values()).forEach(said::add);
    of("field.", PrintedField.values()).forEach(said::add);
    of("arms.", CoatOfArmsException.Reason.values()).forEach(said::add);
    of("original.", OriginalPdfException.Reason.values()).forEach(said::add);
    of("redaction.", RedactionException.Reason.values()).forEach(said::add);
    of("finding.", Finding.Kind.values()).forEach(said::add);
    of("signing.", SigningException.Reason.values()).forEach(said::add);
    Stream.of(SigningException.Reason.values())
        .map(reason -> ReportMessage.prolonging(new SigningException(reason)).key())
        .forEach(said::add);

    assertThat(keys("sv")).isEqualTo(said);
    assertThat(keys("en")).isEqualTo(said);
  }

  /**
   * What a draft lacks says what is missing and what to do, in the language of whoever reads it.
   */
  @Test
  void whatIsMissingIsSaidInTheLanguageOfTheReader() {
    List<ReportMessage> missing = new ArrayList<>();
    for (RequiredPart part : RequiredPart.values()) {
      missing.add(ReportMessage.of(new MissingPart(part, List.of(1, 2, 3, 5))));
    }
    for (RedressPart part : RedressPart.values()) {
      missing.add(ReportMessage.of(part));
    }
    assertThat(missing)
        .allSatisfy(each -> {
          assertThat(each.in(SWEDISH))
              .matches("[A-ZÅÄÖ].+[.:] .+\\.")
              // Whether the draft is saved is told beside it, and may have changed since.
              .doesNotContain("Utkastet är sparat")
              .doesNotContain("{");
          assertThat(each.in(Locale.ENGLISH))
              .matches("[A-Z].+[.:] .+\\.")
              .doesNotContain("The draft is saved. Write")
              .doesNotContainPattern("[{åäöÅÄÖ]");
        });
    ReportMessage harm =
        ReportMessage.of(new MissingPart(RequiredPart.ITEM_HARM_TEST, List.of(1, 2, 3, 5)));
    assertThat(harm.in(SWEDISH)).startsWith("Menprövning saknas för uppgift 1–3 och 5.");
    assertThat(harm.in(Locale.ENGLISH)).startsWith("A harm test is missing for item 1–3 and 5.");
  }

  /** Who never asked gets no reasons to read, so none are written for it. */
  @Test
  void reasonsForWhatStaysAreWrittenForWhoeverReadsThem() {
    MissingPart reason = new MissingPart(RequiredPart.WITHHELD_REASON, List.of(2));
    Origin own = new Origin.OwnInitiative("Att skydda.", "Ett samtal.", "");
    assertThat(ReportMessage.of(reason, own).in(SWEDISH))
        .contains("uppgift 2", "stannar i akten")
        .doesNotContain("läsa");
    assertThat(ReportMessage.of(reason).in(SWEDISH)).contains("så att mottagaren kan läsa dem");
  }

  @Test
  void theNameOfACheckIsShort() {
    for (RequiredPart part : RequiredPart.values()) {
      for (Locale locale : List.of(SWEDISH, Locale.ENGLISH)) {
        assertThat(ReportMessage.name(new NamedCheck(part, true, List.of())).in(locale))
            .as("short, and without a full stop")
            .hasSizeLessThan(50)
            .doesNotEndWith(".");
      }
    }
  }

  @Test
  void aWholePaperHasNoNumbersToSay() {
    assertThat(
            ReportMessage.of(new MissingPart(RequiredPart.REVEALS_NOTHING, List.of()))
                .in(Locale.ENGLISH))
        .doesNotContain("{0}");
  }
}
