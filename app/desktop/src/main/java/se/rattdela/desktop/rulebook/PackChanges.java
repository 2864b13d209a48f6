package se.rattdela.desktop.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/** What a new pack says otherwise than the one in force: wording by wording. */
record PackChanges(List<Line> lines) {
  /** What has happened to a wording. */
  enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A wording.
   *
   * @param provision of the pack that has it; the newer one's where both have it
   * @param comparison where it is in both; null otherwise
   */
  record Line(
      Kind kind, Provision provision, Version version, @Nullable VersionComparison comparison) {}

  /** Takes a copy. */
  PackChanges {
    lines = List.copyOf(lines);
  }

  /** Compares two packs, in the order of the newer one. */
  static PackChanges of(RulePack older, RuleWords olderWords, RulePack newer, RuleWords words) {
    List<Line> lines = new ArrayList<>();
    for (Provision provision : newer.provisions()) {
      for (Version version : provision.versions()) {
        Version before = older.version(version.id());
        if (before == null) {
          lines.add(new Line(Kind.ADDED, provision, version, null));
        } else if (!before.equals(version)) {
          lines.add(
              new Line(
                  Kind.CHANGED,
                  provision,
                  version,
                  VersionComparison.of(olderWords.wording(before), words.wording(version))));
        }
      }
    }
    for (Provision provision : older.provisions()) {
      provision.versions().stream()
          .filter(version -> newer.version(version.id()) == null)
          .map(version -> new Line(Kind.REMOVED, provision, Objects.requireNonNull(version), null))
          .forEach(lines::add);
    }
    return new PackChanges(lines);
  }
}
