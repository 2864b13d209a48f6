package se.rattdela.casework.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.rattdela.casework.common.KeyedMessage;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.rules.Message;

/** Collects the checks of a draft, and for each that is open what to tell the officer. */
final class DraftCheckList {
  private final List<DraftCheck> checks = new ArrayList<>();
  private final List<MissingPart> missing = new ArrayList<>();

  /** A check of the whole; label and message are in the bundle under its key. */
  void require(String key, boolean fulfilled) {
    own(new DraftCheck(key, KeyedMessage.check(key), fulfilled, List.of()));
  }

  /** A check that must hold for every item. */
  void items(String key, List<DraftLine> lines, Predicate<DraftLine> fulfilled) {
    List<Integer> open = lines.stream().filter(fulfilled.negate()).map(DraftLine::number).toList();
    own(new DraftCheck(key, KeyedMessage.check(key), open.isEmpty(), open));
  }

  private void own(DraftCheck check) {
    String numbers = check.items().stream().map(String::valueOf).collect(Collectors.joining(", "));
    add(check, KeyedMessage.missing(check.key(), numbers));
  }

  /**
   * A check made elsewhere.
   *
   * @param message what to tell the officer while it is open
   */
  void add(DraftCheck check, Message message) {
    checks.add(check);
    if (!check.fulfilled()) {
      missing.add(new MissingPart(check.key(), check.items(), message));
    }
  }

  List<DraftCheck> checks() {
    return List.copyOf(checks);
  }

  List<MissingPart> missing() {
    return List.copyOf(missing);
  }
}
