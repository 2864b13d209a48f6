package se.rattdela.casework.decision;

import java.util.List;
import java.util.stream.Stream;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.phrase.PhraseText;
import se.rattdela.casework.request.DisclosureTexts;
import se.rattdela.casework.request.WithheldLine;

/** Finds what phrases left open in the texts that the recipient reads: none may be sent. */
final class OpenPlaceholders {
  private OpenPlaceholders() {}

  static List<MissingPart> in(List<DraftLine> lines, DisclosureTexts texts) {
    List<MissingPart> byItem =
        lines.stream()
            .filter(line -> reasons(line).anyMatch(reason -> !PhraseText.open(reason).isEmpty()))
            .map(line ->
                new MissingPart(
                    "PLACEHOLDER",
                    List.of(line.number()),
                    ErrorCode.missing("PLACEHOLDER", String.valueOf(line.number()))))
            .toList();
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
    if (open.isEmpty()) {
      return byItem;
    }
    MissingPart inTexts =
        new MissingPart(
            "PLACEHOLDER",
            List.of(),
            ErrorCode.missing("PLACEHOLDER_TEXTS", String.join(", ", open)));
    return Stream.concat(byItem.stream(), Stream.of(inTexts)).toList();
  }

  private static Stream<String> reasons(DraftLine line) {
    WithheldLine withheld = line.withheld();
    return Stream.concat(
        line.assessed().standing().stream().map(answer -> answer.reason()),
        withheld == null ? Stream.of() : Stream.of(withheld.reason()));
  }
}
