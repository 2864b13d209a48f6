package se.rattdela.rules.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.rattdela.rules.pack.SourceNode;
import se.rattdela.rules.pack.SourceNode.Scalar;
import se.rattdela.rules.pack.SourceNode.Sequence;
import se.rattdela.rules.pack.Vocabulary;
import se.rattdela.rules.source.PackSource;

/** Every mutant of a pack. */
final class PackMutants {

  private final PackSource source;
  private final List<Mutant> mutants = new ArrayList<>();
  private final Map<String, List<String>> codes = new LinkedHashMap<>();

  private final Map<String, List<String>> members = new LinkedHashMap<>();

  PackMutants(PackSource source, Vocabulary words) {
    this.source = source;
    for (Vocabulary.Recipient recipient : words.recipients().values()) {
      for (String group : recipient.groups()) {
        members.computeIfAbsent("@" + group, g -> new ArrayList<>()).add(recipient.code());
      }
    }
    List<String> recipients = new ArrayList<>(words.recipients().keySet());
    words.recipients().values().stream()
        .flatMap(r -> r.groups().stream().sorted())
        .distinct()
        .map(g -> "@" + g)
        .forEach(recipients::add);
    codes.put("recipient", recipients);
    codes.put("holder", List.copyOf(words.holders().keySet()));
    codes.put("purpose", List.copyOf(words.purposes().keySet()));
    codes.put("category", List.copyOf(words.categories().keySet()));
    codes.put(
        "groups",
        recipients.stream().filter(r -> r.startsWith("@")).map(g -> g.substring(1)).toList());
    codes.put("overrides", List.copyOf(words.secrecies().keySet()));
    codes.put("secrecies", List.copyOf(words.secrecies().keySet()));
    words.crimeCodes().forEach((field, labels) -> codes.put(field, List.copyOf(labels.keySet())));
  }

  List<Mutant> all() {
    for (int i = 0; i < source.rules().size(); i++) {
      SourceNode rule = source.rules().get(i);
      int index = i;
      String id = id(rule);
      new Edits(codes, members, (operator, place, whole) -> add(operator, id, place, index, whole))
          .in(id, rule);
    }
    new Edits(
            codes,
            members,
            (operator, place, whole) -> {
              if (isLaw(operator, place)) {
                mutants.add(
                    new Mutant(operator, "", place, source.manifest(), whole, source.rules()));
              }
            })
        .in("vocabulary", source.vocabulary());
    exclusionsOf27In15a();
    return List.copyOf(mutants);
  }

  /** Whether a fault in the vocabulary is one of law, not of words or guidance. */
  private static boolean isLaw(String operator, String place) {
    return switch (operator) {
      case "harm test swap", "years swap", "dropped closed", "dropped constraints" -> true;
      case "dropped entry", "swapped entry", "extra entry" ->
          place.contains(" groups") || place.contains(" values");
      case "truth turned" -> place.endsWith(" legal");
      default -> false;
    };
  }

  private void add(String operator, String id, String place, int index, SourceNode whole) {
    List<SourceNode> rules = new ArrayList<>(source.rules());
    rules.set(index, whole);
    mutants.add(
        new Mutant(
            operator, id, place, source.manifest(), source.vocabulary(), List.copyOf(rules)));
  }

  private static String id(SourceNode rule) {
    return Edits.get(rule, "id") instanceof Scalar(var place, Object id) ? String.valueOf(id) : "";
  }

  /** The classic mistake: 10:15 a read with the list of 10:27. */
  private void exclusionsOf27In15a() {
    SourceNode general = version(rule("OSL-10-27"));
    SourceNode special = rule("OSL-10-15a");
    SourceNode first = item(get(general, "exclusions"), 0);
    SourceNode version = version(special);
    SourceNode own = get(version, "exclusions");
    SourceNode mine = item(own, 0);
    SourceNode copied = Edits.put(mine, "secrecies", get(first, "secrecies"));
    SourceNode changed = Edits.put(version, "exclusions", replaced(own, copied));
    int index = source.rules().indexOf(special);
    add(
        "exclusions of 10:27 in 15 a",
        "OSL-10-15a",
        "OSL-10-15a exclusions",
        index,
        Edits.put(special, "versions", replaced(get(special, "versions"), changed)));
  }

  private SourceNode rule(String id) {
    return source.rules().stream().filter(r -> id(r).equals(id)).findFirst().orElseThrow();
  }

  private static SourceNode version(SourceNode rule) {
    return item(get(rule, "versions"), 0);
  }

  private static SourceNode get(SourceNode node, String key) {
    return Objects.requireNonNull(Edits.get(node, key), key);
  }

  private static SourceNode item(SourceNode list, int index) {
    return ((Sequence) list).items().get(index);
  }

  private static SourceNode replaced(SourceNode list, SourceNode first) {
    List<SourceNode> items = new ArrayList<>(((Sequence) list).items());
    items.set(0, first);
    return new Sequence(list.place(), items);
  }
}
