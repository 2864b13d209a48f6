package se.rattdela.packtools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import se.rattdela.rules.Message;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary.Secrecy;

/**
 * Which questions two packs answer differently. Exact over all questions without unknowns that can
 * be put to both; what one of them lacks words for is listed apart by {@link OtherChanges}. A
 * question with unknowns has other possible outcomes only where one of its completions has.
 */
public final class PackComparison {

  private static final List<Outcome> OUTCOMES =
      List.of(Outcome.MUST, Outcome.MAY, Outcome.MUST_NOT, Outcome.NOT_SECRET);

  private final RulePack older;
  private final RulePack newer;
  private final RuleEngine olderEngine;
  private final RuleEngine newerEngine;
  private final Space space;
  private final FormulaFactory f;
  private final Law before;
  private final Law after;
  private final List<ChangedClass> classes = new ArrayList<>();
  private final List<Formula> members = new ArrayList<>();

  /** Compares two packs. */
  public PackComparison(RulePack older, RulePack newer) {
    this.older = older;
    this.newer = newer;
    this.olderEngine = new RuleEngine(older);
    this.newerEngine = new RuleEngine(newer);
    this.space = new Space(List.of(older, newer));
    this.f = space.factory();
    this.before = new Law(older, space);
    this.after = new Law(newer, space);
    compare();
  }

  /** The classes of questions with another outcome; empty where there is no such question. */
  public static List<ChangedClass> compare(RulePack older, RulePack newer) {
    return new PackComparison(older, newer).classes();
  }

  /** The classes of questions with another outcome. */
  public List<ChangedClass> classes() {
    return List.copyOf(classes);
  }

  /** Whether a question, or a completion of it, belongs to one of the classes. */
  boolean covers(Question question) {
    return members.stream().anyMatch(m -> space.possible(question, m));
  }

  private void compare() {
    Map<String, Formula> units = new TreeMap<>();
    Map<String, List<Version>> versions = new HashMap<>();
    Set<String> ids = new TreeSet<>();
    older.provisions().forEach(p -> ids.add(p.id()));
    newer.provisions().forEach(p -> ids.add(p.id()));
    for (String id : ids) {
      List<Version> left = versions(older.provision(id));
      List<Version> right = versions(newer.provision(id));
      for (Version one : left) {
        for (Version other : right) {
          if (!LegalContent.same(one, other)) {
            unit(units, versions, id, one, other, f.and(before.inForce(one), after.inForce(other)));
          }
        }
        unit(units, versions, id, one, null, f.and(before.inForce(one), none(after, right)));
      }
      for (Version other : right) {
        unit(units, versions, id, null, other, f.and(after.inForce(other), none(before, left)));
      }
    }
    for (Secrecy secrecy : older.vocabulary().secrecies().values()) {
      Formula differs =
          space.differ(before.standing(secrecy.code()), after.standing(secrecy.code()));
      if (newer.vocabulary().secrecies().containsKey(secrecy.code()) && space.possible(differs)) {
        units.put(secrecy.code(), space.define(differs));
        versions.put(secrecy.code(), List.of());
      }
    }
    units.forEach((name, unit) -> classes(name, unit, versions.getOrDefault(name, List.of())));
  }

  private static List<Version> versions(@Nullable Provision provision) {
    return provision == null ? List.of() : provision.versions();
  }

  private Formula none(Law law, List<Version> versions) {
    return f.not(f.or(versions.stream().map(law::inForce).toList()));
  }

  private void unit(
      Map<String, Formula> units,
      Map<String, List<Version>> versions,
      String id,
      @Nullable Version one,
      @Nullable Version other,
      Formula days) {
    if (!space.possible(days)) {
      return;
    }
    List<Formula> differ = new ArrayList<>();
    differ.add(
        space.differ(
            one == null ? f.falsum() : before.applies(one),
            other == null ? f.falsum() : after.applies(other)));
    for (String secrecy : older.vocabulary().secrecies().keySet()) {
      differ.add(
          space.differ(
              one == null ? f.falsum() : before.overrides(one, secrecy),
              other == null ? f.falsum() : after.overrides(other, secrecy)));
    }
    Formula unit = f.and(days, f.or(differ));
    if (space.possible(unit)) {
      String name =
          id + " " + (one == null ? "" : one.id()) + " " + (other == null ? "" : other.id());
      units.put(name, space.define(unit));
      List<Version> both = new ArrayList<>();
      if (one != null) {
        both.add(one);
      }
      if (other != null) {
        both.add(other);
      }
      versions.put(name, both);
    }
  }

  private void classes(String name, Formula unit, List<Version> versions) {
    for (Outcome was : OUTCOMES) {
      for (Outcome becomes : OUTCOMES) {
        if (was != becomes) {
          Formula member = f.and(unit, before.outcome(was), after.outcome(becomes));
          Question found = space.find(member);
          if (found != null) {
            add(name, space.define(member), found, was, becomes, versions);
          }
        }
      }
    }
  }

  private void add(
      String name,
      Formula member,
      Question found,
      Outcome was,
      Outcome becomes,
      List<Version> versions) {
    Question example =
        new Witness(olderEngine)
            .tried(
                "diff " + name,
                found,
                q ->
                    olderEngine.verdict(q).outcome() == was
                        && newerEngine.verdict(q).outcome() == becomes);
    members.add(member);
    String subject = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
    List<Message> description =
        new ClassDescription(space, older.vocabulary(), member).lines(versions);
    classes.add(new ChangedClass(subject, was, becomes, description, example, switching(example)));
  }

  private List<String> switching(Question question) {
    Map<String, ProvisionResult> left = new TreeMap<>();
    olderEngine.trace(question).forEach(r -> left.put(r.id(), r));
    Map<String, ProvisionResult> right = new TreeMap<>();
    newerEngine.trace(question).forEach(r -> right.put(r.id(), r));
    Set<String> ids = new TreeSet<>(left.keySet());
    ids.addAll(right.keySet());
    return ids.stream()
        .filter(id -> !standing(left.get(id)).equals(standing(right.get(id))))
        .toList();
  }

  /** What a version comes to; one that is not there comes to the same as one not in force. */
  private static String standing(@Nullable ProvisionResult result) {
    if (result == null) {
      return "NOT_IN_FORCE[]";
    }
    return result.status().name() + result.overrides();
  }
}
