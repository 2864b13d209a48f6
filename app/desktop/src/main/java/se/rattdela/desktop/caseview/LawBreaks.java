package se.rattdela.desktop.caseview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.LawDateBar;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/** The days when a rule of the pack begins or ceases to apply, with the provisions it is about. */
final class LawBreaks {
  private LawBreaks() {}

  /** Those after a day, in order. */
  static List<LawDateBar.Break> after(LocalDate first, RulePack pack, Texts texts) {
    Map<LocalDate, SortedSet<String>> changed = new HashMap<>();
    for (Version version : pack.versions()) {
      Provision provision = pack.provisionOfVersion(version.id());
      if (provision != null) {
        add(changed, version.from(), provision);
        LocalDate to = version.to();
        if (to != null) {
          add(changed, to.plusDays(1), provision);
        }
      }
    }
    return pack.breakDates().stream()
        .filter(day -> day.isAfter(first))
        .map(day -> of(day, changed.getOrDefault(day, new TreeSet<>()), texts))
        .toList();
  }

  private static void add(
      Map<LocalDate, SortedSet<String>> changed, LocalDate day, Provision provision) {
    changed.computeIfAbsent(day, _ -> new TreeSet<>()).add(provision.citation());
  }

  private static LawDateBar.Break of(LocalDate day, Set<String> changes, Texts texts) {
    List<String> all = List.copyOf(changes);
    String label = all.size() == 1 ? all.getFirst() : texts.format("lawdate.changes", all.size());
    return new LawDateBar.Break(day, label, all);
  }
}
