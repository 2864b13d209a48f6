package se.rattdela.casework.decision;

import java.util.List;
import java.util.stream.Stream;
import se.rattdela.casework.common.KeyedMessage;
import se.rattdela.casework.phrase.PhraseText;
import se.rattdela.casework.request.DisclosureTexts;
import se.rattdela.casework.request.Matter;
import se.rattdela.casework.request.WithheldLine;

/** Finds what phrases left open in the texts that the recipient reads: none may be sent. */
final class OpenPlaceholders {
  private OpenPlaceholders() {}

  /** Adds the checks that no reason and no text has a place left open. */
  static void add(
      List<DraftLine> lines, Matter matter, DisclosureTexts texts, DraftCheckList checks) {
    checks.items(
        "PLACEHOLDER",
        lines,
        line -> reasons(line).allMatch(reason -> PhraseText.open(reason).isEmpty()));
    List<String> open =
        Stream.concat(
                Stream.of(
                    texts.consent(),
                    texts.anonymised(),
                    texts.childsBest(),
                    texts.useLimitation(),
                    texts.delivery()),
                written(matter))
            .flatMap(text -> PhraseText.open(text).stream())
            .distinct()
            .toList();
    checks.add(
        new DraftCheck(
            "PLACEHOLDER_TEXTS",
            KeyedMessage.check("PLACEHOLDER_TEXTS"),
            open.isEmpty(),
            List.of()),
        KeyedMessage.missing("PLACEHOLDER_TEXTS", String.join(", ", open)));
  }

  /** What is written of the matter itself and printed. */
  private static Stream<String> written(Matter matter) {
    return switch (matter) {
      case Matter.Ordinary _ -> Stream.of();
      case Matter.Notice notice ->
          Stream.concat(
              Stream.of(notice.trigger(), notice.circumstances()),
              Stream.ofNullable(notice.specialReasons()).map(Matter.Judged::reason));
      case Matter.CrimeReport report ->
          Stream.concat(
              Stream.of(report.circumstances()),
              Stream.ofNullable(report.suspected()).map(Matter.Judged::reason));
      case Matter.Oral oral -> Stream.of(oral.whyUrgent());
    };
  }

  private static Stream<String> reasons(DraftLine line) {
    WithheldLine withheld = line.withheld();
    return Stream.concat(
        line.assessed().standing().stream().map(answer -> answer.reason()),
        withheld == null ? Stream.of() : Stream.of(withheld.reason()));
  }
}
