package se.rattdela.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Refuses circles in what a pack orders: provisions that give way to each other ({@code yieldsTo},
 * {@code ordering}) and judgements that follow from each other. Conditions refer to no provision
 * and groups to no group, so that there is no other place for a circle.
 */
final class CycleCheck {

  private final Fields.Problems problems;

  CycleCheck(Fields.Problems problems) {
    this.problems = problems;
  }

  void run(
      List<Provision> provisions,
      Map<String, Place> places,
      List<Vocabulary.Constraint> constraints,
      Place vocabulary) {
    Map<String, Set<String>> givesWay = new TreeMap<>();
    for (Provision provision : provisions) {
      Set<String> before = givesWay.computeIfAbsent(provision.id(), id -> new TreeSet<>());
      for (Version version : provision.versions()) {
        Exclusive exclusive = version.exclusive();
        if (exclusive != null) {
          before.addAll(exclusive.yieldsTo());
        }
        for (Exclusion exclusion : version.exclusions()) {
          String ordering = exclusion.ordering();
          if (ordering != null) {
            before.add(ordering);
          }
        }
      }
    }
    List<String> circle = circle(givesWay);
    if (!circle.isEmpty()) {
      Place place = places.getOrDefault(circle.getFirst(), vocabulary);
      problems.add(place, "pack.cycle", String.join(" → ", circle));
    }
    Map<String, Set<String>> follows = new TreeMap<>();
    for (Vocabulary.Constraint constraint : constraints) {
      follows.computeIfAbsent(constraint.ifTrue(), k -> new TreeSet<>()).add(constraint.thenTrue());
    }
    circle = circle(follows);
    if (!circle.isEmpty()) {
      problems.add(vocabulary, "pack.cycle-constraint", String.join(" → ", circle));
    }
  }

  /** Some circle, its first element repeated last; empty where there is none. */
  private static List<String> circle(Map<String, Set<String>> graph) {
    Set<String> done = new HashSet<>();
    for (String start : graph.keySet()) {
      List<String> found = circle(graph, start, new LinkedHashSet<>(), done);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Goes no deeper than there are provisions or judgements, whose number is limited. */
  private static List<String> circle(
      Map<String, Set<String>> graph, String at, Set<String> way, Set<String> done) {
    if (done.contains(at)) {
      return List.of();
    }
    if (!way.add(at)) {
      List<String> circle = new ArrayList<>(way);
      circle = circle.subList(circle.indexOf(at), circle.size());
      circle.add(at);
      return circle;
    }
    for (String next : graph.getOrDefault(at, Set.of())) {
      List<String> found = circle(graph, next, way, done);
      if (!found.isEmpty()) {
        return found;
      }
    }
    way.remove(at);
    done.add(at);
    return List.of();
  }
}
