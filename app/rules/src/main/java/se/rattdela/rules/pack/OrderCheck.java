package se.rattdela.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what could contradict is ordered: a version that claims to be the only way ("endast
 * om") for some secrecy, and another in force at the same time that breaks the same secrecy. The
 * claim either gives way to the other ({@link Exclusive}), or an exclusion in the other settles the
 * matter ({@code ordering}), for instance through a legal question. Never a silent pick.
 */
final class OrderCheck {

  private final List<Provision> provisions;
  private final Map<String, Place> places;
  private final Vocabulary vocabulary;
  private final Fields.Problems problems;

  OrderCheck(
      List<Provision> provisions,
      Map<String, Place> places,
      Vocabulary vocabulary,
      Fields.Problems problems) {
    this.provisions = provisions;
    this.places = places;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  void run() {
    Set<String> ids = new TreeSet<>();
    provisions.forEach(p -> ids.add(p.id()));
    for (Provision provision : provisions) {
      for (Version version : provision.versions()) {
        Exclusive exclusive = version.exclusive();
        version.exclusions().forEach(e -> known(provision, e.ordering(), ids));
        if (exclusive != null) {
          new TreeSet<>(exclusive.yieldsTo()).forEach(id -> known(provision, id, ids));
          check(provision, version, exclusive);
        }
      }
    }
  }

  private void known(Provision provision, @Nullable String id, Set<String> ids) {
    if (id != null && !ids.contains(id)) {
      problems.add(place(provision), "pack.unknown-code", id, "provisions");
    }
  }

  private void check(Provision claiming, Version claim, Exclusive exclusive) {
    for (Provision other : provisions) {
      if (other.equals(claiming)) {
        continue;
      }
      for (Version version : other.versions()) {
        if (version.effect() == Effect.NOT_SECRET_DUTY
            || exclusive.yieldsTo(other.id(), version)
            || !overlap(claim, version)) {
          continue;
        }
        Set<String> disputed = disputed(claim, version);
        if (!disputed.isEmpty() && !settled(claiming, version, disputed)) {
          problems.add(
              place(claiming),
              "pack.unordered",
              claim.id(),
              disputed.iterator().next(),
              other.id());
          break;
        }
      }
    }
  }

  private Place place(Provision provision) {
    @Nullable Place place = places.get(provision.id());
    return place == null ? new Place(provision.id(), 1, 1) : place;
  }

  private Set<String> disputed(Version claim, Version other) {
    Set<String> both = new TreeSet<>();
    for (String code : vocabulary.secrecies().keySet()) {
      if (claim.covers(code) && other.covers(code)) {
        both.add(code);
      }
    }
    return both;
  }

  private static boolean overlap(Version a, Version b) {
    boolean endsBefore = a.to() != null && a.to().isBefore(b.from());
    boolean startsAfter = b.to() != null && b.to().isBefore(a.from());
    return !endsBefore && !startsAfter;
  }

  private static boolean settled(Provision claiming, Version other, Set<String> disputed) {
    return other.exclusions().stream()
        .anyMatch(e -> claiming.id().equals(e.ordering()) && e.secrecies().containsAll(disputed));
  }
}
