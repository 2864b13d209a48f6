package se.rattdela.casework.redress;

import java.util.List;
import java.util.stream.Collectors;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.KeyedMessage;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.decision.ReleaseCheck;

/** What stops a correction, change or annulment from being sent or decided. */
final class RedressStops {
  private RedressStops() {}

  static void incomplete(List<MissingPart> missing) {
    if (!missing.isEmpty()) {
      throw new IncompleteDecisionException(missing);
    }
  }

  /** Names the file and the items, never what was found. */
  private static List<MissingPart> parts(List<ReleaseCheck.Leak> leaks) {
    String items =
        leaks.stream()
            .map(leak -> leak.item() == 0 ? "–" : String.valueOf(leak.item()))
            .distinct()
            .collect(Collectors.joining(", "));
    return leaks.isEmpty()
        ? List.of()
        : List.of(
            new MissingPart(
                "LEAK",
                leaks.stream()
                    .map(ReleaseCheck.Leak::item)
                    .filter(item -> item > 0)
                    .distinct()
                    .toList(),
                KeyedMessage.missing("LEAK", leaks.getFirst().file(), items)));
  }

  static void leaking(List<ReleaseCheck> checks) {
    incomplete(parts(ReleaseCheck.leaks(checks)));
  }
}
