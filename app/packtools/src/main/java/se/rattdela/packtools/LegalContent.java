package se.rattdela.packtools;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.Version;

/** What of a version decides outcomes, apart from its days: not its words. */
final class LegalContent {

  private LegalContent() {}

  static boolean same(Version one, Version other) {
    return one.effect() == other.effect()
        && Objects.equals(one.covers(), other.covers())
        && conditions(one).equals(conditions(other))
        && exclusions(one).equals(exclusions(other));
  }

  private static List<Object> conditions(Version version) {
    return version.requirements().stream().<Object>map(Requirement::condition).toList();
  }

  private static List<List<Object>> exclusions(Version version) {
    return version.exclusions().stream().map(LegalContent::parts).toList();
  }

  private static List<Object> parts(Exclusion e) {
    return Arrays.<Object>asList(
        e.scope(),
        e.secrecies(),
        String.valueOf(e.from()),
        String.valueOf(e.to()),
        String.valueOf(e.condition()));
  }
}
