package se.rattdela.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Condition.ValueTest;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/** The versions of a pack in force on one day, each as one expression: when it applies. */
final class Rendering {

  static final String SECRET = "secret";
  static final String ABOUT_CRIME = "about_crime";

  private final RulePack pack;
  private final LocalDate day;
  private final SortedMap<String, Expr.Kind> inputs = new TreeMap<>();
  private final Map<Version, Expr> rules = new LinkedHashMap<>();

  Rendering(RulePack pack, LocalDate day) {
    this.pack = pack;
    this.day = day;
    for (Version version : pack.versions()) {
      if (version.inForceOn(day)) {
        rules.put(version, applies(version));
      }
    }
    rules.values().forEach(this::declare);
  }

  /** The expressions, in the order of {@link #index()}. */
  List<Expr> rules() {
    return List.copyOf(rules.values());
  }

  RuleIndex index() {
    return new RuleIndex(
        rules.keySet().stream().map(Version::id).toList(),
        rules.keySet().stream().map(Version::effect).toList(),
        inputs);
  }

  static String fact(String key) {
    return "f_" + plain(key);
  }

  static String judgement(String key) {
    return "j_" + plain(key);
  }

  static String stands(String secrecy) {
    return "stands_" + plain(secrecy);
  }

  static String field(String key) {
    return plain(key);
  }

  private static String plain(String key) {
    return key.replace('.', '_').replace('-', '_');
  }

  /** For {@code CARRIES} its own way only; {@link RuleIndex#carried} adds the duties. */
  private Expr applies(Version version) {
    Expr conditions = conditions(version);
    Expr secret = new Expr.Yes(SECRET);
    return switch (version.effect()) {
      case PERMITS -> Expr.and(conditions, reaches(version));
      case OBLIGES ->
          version.covers() == null && limited(version).isEmpty()
              ? conditions
              : Expr.and(conditions, Expr.or(Expr.not(secret), reaches(version)));
      case NOT_SECRET_DUTY -> Expr.and(conditions, Expr.not(secret));
      case CARRIES -> conditions;
    };
  }

  private Expr conditions(Version version) {
    List<Expr> parts = new ArrayList<>();
    version.requirements().forEach(r -> parts.add(condition(r.condition())));
    for (Exclusion exclusion : version.exclusions()) {
      if (exclusion.scope() == Exclusion.Scope.ITEM && exclusion.inPlayOn(day)) {
        List<Expr> any =
            exclusion.secrecies().stream()
                .sorted()
                .map(s -> (Expr) new Expr.Yes(stands(s)))
                .toList();
        parts.add(Expr.not(Expr.and(Expr.or(any), when(exclusion))));
      }
    }
    return Expr.and(parts);
  }

  private Expr when(Exclusion exclusion) {
    Condition condition = exclusion.condition();
    return condition == null ? new Expr.Constant(true) : condition(condition);
  }

  private List<Exclusion> limited(Version version) {
    return version.exclusions().stream().filter(e -> e.scope() == Exclusion.Scope.SECRECY).toList();
  }

  private Expr reaches(Version version) {
    if (version.covers() == null && limited(version).stream().noneMatch(e -> e.inPlayOn(day))) {
      return new Expr.Yes(SECRET);
    }
    // That OSL 21:1 follows the item's other secrecies adds nothing here: if it follows one, that
    // one is reached. It matters to which protections are overridden, which is not compared.
    List<Expr> any = new ArrayList<>();
    for (String secrecy : pack.vocabulary().secrecies().keySet()) {
      any.add(reachesDirectly(version, secrecy));
    }
    return Expr.or(any);
  }

  private Expr reachesDirectly(Version version, String secrecy) {
    if (!version.covers(secrecy)) {
      return new Expr.Constant(false);
    }
    List<Expr> parts = new ArrayList<>();
    parts.add(new Expr.Yes(stands(secrecy)));
    for (Exclusion exclusion : limited(version)) {
      if (exclusion.inPlayOn(day) && exclusion.secrecies().contains(secrecy)) {
        parts.add(Expr.not(when(exclusion)));
      }
    }
    return Expr.and(parts);
  }

  private Expr condition(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> Expr.and(conditions(parts));
      case Condition.Any(List<Condition> parts) -> Expr.or(conditions(parts));
      case Condition.AtLeast(int count, List<Condition> parts) -> atLeast(count, parts);
      case Condition.Not(Condition part) -> Expr.not(condition(part));
      case Condition.NothingSecret nothing -> Expr.not(new Expr.Yes(SECRET));
      case Condition.Code(var field, Set<String> codes) ->
          Expr.oneOf(
              switch (field) {
                case HOLDER -> "holder";
                case RECIPIENT -> "recipient";
                case PURPOSE -> "purpose";
                case CATEGORY -> "category";
              },
              codes);
      case Condition.Field(String key, ValueTest test) -> field(key, test);
      case Condition.Fact(String key, boolean is) -> is(new Expr.Yes(fact(key)), is);
      case Condition.Judgement(String key, boolean is) -> is(new Expr.Yes(judgement(key)), is);
    };
  }

  private List<Expr> conditions(List<Condition> parts) {
    return parts.stream().map(this::condition).toList();
  }

  private Expr atLeast(int count, List<Condition> parts) {
    if (count <= 0 || parts.size() < count) {
      return new Expr.Constant(count <= 0);
    }
    List<Condition> rest = parts.subList(1, parts.size());
    return Expr.or(
        Expr.and(condition(parts.getFirst()), atLeast(count - 1, rest)), atLeast(count, rest));
  }

  /** Without a crime a test of one of its fields fails, whichever way it is put. */
  private static Expr field(String key, ValueTest test) {
    String input = field(key);
    boolean crime = key.startsWith("crime.");
    Expr.Yes about = new Expr.Yes(ABOUT_CRIME);
    return switch (test) {
      case ValueTest.OneOf(Set<String> codes) -> Expr.oneOf(input, codes);
      case ValueTest.From(int limit) -> new Expr.From(input, limit);
      case ValueTest.Below(int limit) -> {
        Expr below = new Expr.Below(input, limit);
        yield crime ? Expr.and(about, below) : below;
      }
      case ValueTest.Is(boolean expected) -> {
        Expr is = is(new Expr.Yes(input), expected);
        yield crime && !expected ? Expr.and(about, is) : is;
      }
    };
  }

  private static Expr is(Expr.Yes yes, boolean expected) {
    return expected ? yes : Expr.not(yes);
  }

  private void declare(Expr expr) {
    switch (expr) {
      case Expr.Constant constant -> {
        // Asks about nothing.
      }
      case Expr.And(List<Expr> parts) -> parts.forEach(this::declare);
      case Expr.Or(List<Expr> parts) -> parts.forEach(this::declare);
      case Expr.Not(Expr part) -> declare(part);
      case Expr.Yes(String input) -> inputs.put(input, Expr.Kind.BOOLEAN);
      case Expr.OneOf(String input, SortedSet<String> codes) -> inputs.put(input, Expr.Kind.CODE);
      case Expr.Below(String input, int limit) -> inputs.put(input, Expr.Kind.NUMBER);
      case Expr.From(String input, int limit) -> inputs.put(input, Expr.Kind.NUMBER);
    }
  }
}
