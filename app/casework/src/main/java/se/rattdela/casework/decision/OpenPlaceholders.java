package se.rattdela.casework.decision;

import java.util.List;
import java.util.stream.Stream;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.phrase.PhraseText;
import se.rattdela.casework.request.DisclosureTexts;
import se.rattdela.casework.request.WithheldLine;

/** Finds what phrases left open in the texts that the recipient reads: none may be sent. */
final class OpenPlaceholders {
  private OpenPlaceholders() {}

  /** Adds the checks that no reason and no text has a place left open. */
  static void add(List<DraftLine> lines, DisclosureTexts texts, DraftCheckList checks) {
    checks.items(
        "PLACEHOLDER",
        lines,
        line -> reasons(line).allMatch(reason -> PhraseText.open(reason).isEmpty()));
    List<String> open =
        Stream.of(
                texts.consent(),
                texts.anonymised(),
                texts.childsBest(),
                texts.useLimitation(),
                texts.delivery())
            .flatMap(text -> PhraseText.open(text).stream())
            .distinct()
            .toList();
    checks.add(
        new DraftCheck(
            "PLACEHOLDER_TEXTS", ErrorCode.check("PLACEHOLDER_TEXTS"), open.isEmpty(), List.of()),
        ErrorCode.missing("PLACEHOLDER_TEXTS", String.join(", ", open)));
  }

  private static Stream<String> reasons(DraftLine line) {
    WithheldLine withheld = line.withheld();
    return Stream.concat(
        line.assessed().standing().stream().map(answer -> answer.reason()),
        withheld == null ? Stream.of() : Stream.of(withheld.reason()));
  }
}
