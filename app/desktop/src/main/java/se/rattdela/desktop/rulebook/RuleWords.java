package se.rattdela.desktop.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Exclusive;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** The words for provisions and their wordings. */
final class RuleWords {
  /** Where a provision or a wording stands on a day. */
  enum Standing {
    IN_FORCE,
    REPEALED,
    COMING
  }

  private final Texts texts;
  private final RulePack pack;
  private final Vocabulary vocabulary;

  RuleWords(Texts texts, RulePack pack) {
    this.texts = texts;
    this.pack = pack;
    this.vocabulary = pack.vocabulary();
  }

  /** Where a provision stands on a day. */
  static Standing standing(Provision provision, LocalDate day) {
    if (provision.versions().stream().anyMatch(version -> version.inForceOn(day))) {
      return Standing.IN_FORCE;
    }
    boolean begun = provision.versions().stream().anyMatch(each -> !each.from().isAfter(day));
    return begun ? Standing.REPEALED : Standing.COMING;
  }

  /** Where a wording stands on a day. */
  static Standing standing(Version version, LocalDate day) {
    if (version.inForceOn(day)) {
      return Standing.IN_FORCE;
    }
    return version.from().isAfter(day) ? Standing.COMING : Standing.REPEALED;
  }

  String standing(Standing standing) {
    return switch (standing) {
      case IN_FORCE -> texts.get("rulebook.standing.in-force");
      case REPEALED -> texts.get("rulebook.standing.repealed");
      case COMING -> texts.get("rulebook.standing.coming");
    };
  }

  /** What the wording does. */
  String effect(Version version) {
    return switch (version.effect()) {
      case PERMITS -> texts.get("rulebook.effect.permits");
      case OBLIGES -> texts.get("rulebook.effect.obliges");
      case CARRIES -> texts.get("rulebook.effect.carries");
      case NOT_SECRET_DUTY -> texts.get("rulebook.effect.not-secret");
    };
  }

  /** Whose first step the wording speaks of. */
  String initiative(Version version) {
    Set<Initiative> possible = EnumSet.allOf(Initiative.class);
    version.requirements().forEach(each -> narrow(possible, each.condition()));
    if (possible.equals(Set.of(Initiative.REQUEST))) {
      return texts.get("rulebook.initiative.request");
    }
    return possible.equals(Set.of(Initiative.OWN))
        ? texts.get("rulebook.initiative.own")
        : texts.get("rulebook.initiative.both");
  }

  private static void narrow(Set<Initiative> possible, Condition condition) {
    switch (condition) {
      case Condition.All(var parts) -> parts.forEach(part -> narrow(possible, part));
      case Condition.Field(var key, var test) when key.equals("initiative") ->
          possible.removeIf(each -> !test.accepts(each.name()));
      default -> {
        // Says nothing for certain about the first step.
      }
    }
  }

  /** How sure the reading is. */
  String certainty(Version version) {
    return switch (version.certainty()) {
      case "high" -> texts.get("rulebook.certainty.high");
      case "medium" -> texts.get("rulebook.certainty.medium");
      default -> texts.get("rulebook.certainty.low");
    };
  }

  /** Whether the reading was checked against the text of the law. */
  static boolean certain(Version version) {
    return version.certainty().equals("high");
  }

  /** The act that gave the wording, such as {@code SFS 2025:179}. */
  String act(Provision provision, Version version) {
    String act = version.amendedBy();
    return texts.format("rulebook.sfs", act == null ? provision.sfs() : act);
  }

  /** The last day of a wording, or how it goes on. */
  String until(Version version, LocalDate today) {
    LocalDate to = version.to();
    if (to != null) {
      return to.toString();
    }
    return version.from().isAfter(today)
        ? texts.get("rulebook.until.further")
        : texts.get("rulebook.until.now");
  }

  /** Which secrecy the wording breaks, one entry each; one entry for all of it. */
  List<String> breaks(Version version) {
    Set<String> covers = version.covers();
    if (version.effect() == Effect.NOT_SECRET_DUTY) {
      return List.of(texts.get("rulebook.breaks.none"));
    }
    if (covers == null) {
      return List.of(texts.get("rulebook.breaks.all"));
    }
    if (covers.isEmpty()) {
      return List.of(texts.get("rulebook.breaks.none"));
    }
    return ordered(vocabulary.secrecies().keySet(), covers, this::secrecy);
  }

  /** A secrecy provision as it is cited. */
  String secrecy(String code) {
    Vocabulary.Secrecy secrecy = vocabulary.secrecies().get(code);
    return secrecy == null ? code : secrecy.citation();
  }

  /** A secrecy provision with what it protects, for a list to choose from. */
  String secrecyNamed(String code) {
    Vocabulary.Secrecy secrecy = vocabulary.secrecies().get(code);
    return secrecy == null
        ? code
        : texts.format("rulebook.secrecy.named", secrecy.citation(), secrecy.label());
  }

  /** What a provision may be about, for a list to choose from. */
  String topic(ProvisionFilter.Topic topic) {
    return topic.field() == Condition.CodeField.PURPOSE
        ? texts.format(
            "rulebook.topic.purpose", vocabulary.purposes().getOrDefault(topic.code(), ""))
        : texts.format(
            "rulebook.topic.category", vocabulary.categories().getOrDefault(topic.code(), ""));
  }

  /** An exclusion, with the days when it is not in play all the time. */
  String exclusion(Exclusion exclusion) {
    LocalDate from = exclusion.from();
    LocalDate to = exclusion.to();
    String text =
        exclusion.secrecies().isEmpty()
            ? exclusion.text()
            : texts.format(
                "rulebook.exclusion",
                exclusion.text(),
                String.join(
                    ", ",
                    ordered(
                        vocabulary.secrecies().keySet(), exclusion.secrecies(), this::secrecy)));
    if (from != null) {
      text = texts.format("rulebook.exclusion.from", text, from.toString());
    }
    return to == null ? text : texts.format("rulebook.exclusion.to", text, to.toString());
  }

  /** Before what a claim to be the only way gives way. */
  List<String> onlyWay(Version version) {
    Exclusive exclusive = version.exclusive();
    if (exclusive == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    words.add(texts.get("rulebook.only-way"));
    if (exclusive.yieldsToDuties()) {
      words.add(texts.get("rulebook.only-way.duties"));
    }
    exclusive.yieldsTo().stream()
        .sorted()
        .map(pack::provision)
        .filter(java.util.Objects::nonNull)
        .map(each -> texts.format("rulebook.only-way.provision", each.citation()))
        .forEach(words::add);
    return words;
  }

  /** The named mistakes that the wording gives rise to. */
  List<String> traps(Version version) {
    List<String> codes = new ArrayList<>();
    version.requirements().forEach(each -> add(codes, each.trap()));
    version.exclusions().forEach(each -> add(codes, each.trap()));
    version.traps().values().stream().sorted().forEach(code -> add(codes, code));
    return codes.stream().map(this::trap).toList();
  }

  private static void add(List<String> codes, @Nullable String code) {
    if (code != null && !codes.contains(code)) {
      codes.add(code);
    }
  }

  private String trap(String code) {
    Vocabulary.Trap trap = vocabulary.traps().get(code);
    return trap == null ? code : trap.text();
  }

  /** The wording in words. */
  Wording wording(Version version) {
    Map<Wording.Subject, List<String>> lists = new EnumMap<>(Wording.Subject.class);
    lists.put(Wording.Subject.EFFECT, List.of(effect(version)));
    List<String> conditions = new ArrayList<>();
    for (Requirement requirement : version.requirements()) {
      if (requirement.condition() instanceof Condition.Code(var field, var codes)) {
        lists.put(subject(field), codes(field, codes));
      } else {
        conditions.add(requirement.text());
      }
    }
    lists.put(Wording.Subject.BREAKS, breaks(version));
    lists.put(Wording.Subject.ONLY_WAY, onlyWay(version));
    return new Wording(
        lists, conditions, version.exclusions().stream().map(this::exclusion).toList());
  }

  private List<String> codes(Condition.CodeField field, Set<String> codes) {
    return switch (field) {
      case RECIPIENT -> {
        Map<String, Vocabulary.Recipient> all = vocabulary.recipients();
        yield ordered(all.keySet(), codes, this::recipient);
      }
      case HOLDER -> named(vocabulary.holders(), codes);
      case PURPOSE -> named(vocabulary.purposes(), codes);
      case CATEGORY -> named(vocabulary.categories(), codes);
    };
  }

  /** A recipient by its name. */
  String recipient(String code) {
    Vocabulary.Recipient recipient = vocabulary.recipients().get(code);
    return recipient == null ? code : recipient.label();
  }

  private static List<String> named(Map<String, String> names, Set<String> codes) {
    return ordered(names.keySet(), codes, code -> names.getOrDefault(code, code));
  }

  private static List<String> ordered(
      Collection<String> order, Set<String> codes, Function<String, String> name) {
    return order.stream().filter(codes::contains).map(name).toList();
  }

  private static Wording.Subject subject(Condition.CodeField field) {
    return switch (field) {
      case RECIPIENT -> Wording.Subject.RECIPIENTS;
      case HOLDER -> Wording.Subject.HOLDERS;
      case PURPOSE -> Wording.Subject.PURPOSES;
      case CATEGORY -> Wording.Subject.CATEGORIES;
    };
  }

  /** What a row of a comparison is about. */
  String subject(Wording.Subject subject) {
    return switch (subject) {
      case EFFECT -> texts.get("rulebook.subject.effect");
      case RECIPIENTS -> texts.get("rulebook.subject.recipients");
      case HOLDERS -> texts.get("rulebook.subject.holders");
      case PURPOSES -> texts.get("rulebook.subject.purposes");
      case CATEGORIES -> texts.get("rulebook.subject.categories");
      case BREAKS -> texts.get("rulebook.subject.breaks");
      case CONDITION -> texts.get("rulebook.subject.condition");
      case EXCLUSION -> texts.get("rulebook.subject.exclusion");
      case ONLY_WAY -> texts.get("rulebook.subject.only-way");
    };
  }

  /** What is new in a wording, in a few words. */
  String change(Provision provision, Version version) {
    int place = provision.versions().indexOf(version);
    if (place == 0) {
      return texts.get(
          version.amendedBy() == null ? "rulebook.change.original" : "rulebook.change.first");
    }
    VersionComparison comparison =
        VersionComparison.of(wording(provision.versions().get(place - 1)), wording(version));
    return new ChangeWords(texts).inShort(comparison);
  }
}
