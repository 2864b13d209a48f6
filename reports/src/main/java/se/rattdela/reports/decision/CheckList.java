package se.rattdela.reports.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks being collected. What there is nothing of to check is not listed. */
final class CheckList {
  private final List<NamedCheck> checks = new ArrayList<>();

  void require(RequiredPart part, boolean present) {
    checks.add(new NamedCheck(part, present, List.of()));
  }

  void filled(RequiredPart part, @Nullable String text) {
    require(part, Texts.isFilled(text));
  }

  void forEach(RequiredPart part, Collection<Item> items, Predicate<Item> present) {
    if (!items.isEmpty()) {
      add(part, items.stream().filter(present.negate()).map(Item::number).toList());
    }
  }

  void forGrounds(RequiredPart part, List<Ground> grounds, Predicate<Ground> present) {
    List<Ground> lacking = grounds.stream().filter(present.negate()).toList();
    List<Integer> items =
        lacking.stream().flatMap(ground -> ground.items().stream()).sorted().distinct().toList();
    if (!grounds.isEmpty()) {
      checks.add(new NamedCheck(part, lacking.isEmpty(), items));
    }
  }

  /** Open for these items; fulfilled when there are none. */
  void add(RequiredPart part, List<Integer> lacking) {
    checks.add(new NamedCheck(part, lacking.isEmpty(), lacking));
  }

  List<NamedCheck> all() {
    return List.copyOf(checks);
  }
}
