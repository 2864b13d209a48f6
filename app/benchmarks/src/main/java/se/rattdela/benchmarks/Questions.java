package se.rattdela.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.Condition.ValueTest;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Random questions for one day; the same seed gives the same ones. Each is put where some version
 * looks, and every second one answers that version's requirements so that much of the pack applies
 * somewhere.
 */
public final class Questions {

  /** The day of every question. */
  public static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  private final Vocabulary words;
  private final Random random;
  private final List<Version> inForce;
  private final SortedMap<String, Object> answers = new TreeMap<>();

  private Questions(RulePack pack, long seed) {
    this.words = pack.vocabulary();
    this.random = new Random(seed);
    this.inForce = pack.versions().stream().filter(v -> v.inForceOn(DAY)).toList();
  }

  /** Questions in which everything is known. */
  public static List<Question> known(RulePack pack, long seed, int count) {
    Questions questions = new Questions(pack, seed);
    List<Question> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.fill();
      all.add(question(questions.answers, pack));
    }
    return all;
  }

  /**
   * A question with gaps.
   *
   * @param known the answers that are left, by key
   * @param gaps the keys without an answer
   * @param pack the pack that the values come from
   */
  public record Partly(SortedMap<String, Object> known, List<String> gaps, RulePack pack) {

    /** Takes copies. */
    public Partly {
      known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
      gaps = List.copyOf(gaps);
    }

    /** The question, its gaps unanswered. */
    public Question question() {
      return Questions.question(known, pack);
    }

    /** Every way of filling the gaps with the vocabulary's values, contradictions included. */
    public List<Question> completions() {
      List<SortedMap<String, Object>> filled = List.of(known);
      for (String gap : gaps) {
        List<SortedMap<String, Object>> next = new ArrayList<>();
        for (SortedMap<String, Object> one : filled) {
          for (Object value : values(gap)) {
            SortedMap<String, Object> more = new TreeMap<>(one);
            more.put(gap, value);
            next.add(more);
          }
        }
        filled = next;
      }
      return filled.stream().map(f -> Questions.question(f, pack)).toList();
    }

    private List<Object> values(String key) {
      Vocabulary.Field field = pack.vocabulary().fields().get(key);
      return field == null ? List.of(true, false) : field.values();
    }
  }

  /** Questions in which about half of the facts and judgements are not known yet. */
  public static List<Question> sparse(RulePack pack, long seed, int count) {
    Questions questions = new Questions(pack, seed);
    List<Question> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.fill();
      Set<String> gone = new TreeSet<>();
      questions.words.facts().keySet().forEach(k -> questions.sometimes(k, gone));
      questions.words.judgements().keySet().forEach(k -> questions.sometimes(k, gone));
      questions.sometimes("item.harm", gone);
      questions.answers.keySet().removeAll(gone);
      all.add(question(questions.answers, pack));
    }
    return all;
  }

  /** One in four fully known, one in four with a few gaps, half with many. */
  public static List<Question> mixed(RulePack pack, long seed, int count) {
    List<Question> known = known(pack, seed, count / 4);
    List<Partly> partly = partly(pack, seed + 1, count / 4);
    List<Question> sparse = sparse(pack, seed + 2, count - 2 * (count / 4));
    List<Question> all = new ArrayList<>();
    for (int i = 0; i < sparse.size(); i++) {
      all.add(sparse.get(i));
      if (i < known.size()) {
        all.add(known.get(i));
      }
      if (i < partly.size()) {
        all.add(partly.get(i).question());
      }
    }
    return all;
  }

  private void sometimes(String key, Set<String> gone) {
    if (random.nextBoolean()) {
      gone.add(key);
    }
  }

  /** Questions with one to three answers missing, most of them near the version in view. */
  public static List<Partly> partly(RulePack pack, long seed, int count) {
    Questions questions = new Questions(pack, seed);
    List<Partly> all = new ArrayList<>();
    while (all.size() < count) {
      Version focus = questions.fill();
      List<String> gaps = questions.forget(focus);
      if (!gaps.isEmpty()) {
        all.add(new Partly(new TreeMap<>(questions.answers), gaps, pack));
      }
    }
    return all;
  }

  private Version fill() {
    answers.clear();
    answers.put("holder", one(words.holders().keySet()));
    answers.put("recipient", one(words.recipients().keySet()));
    answers.put("purpose", one(words.purposes().keySet()));
    answers.put("category", one(words.categories().keySet()));
    answers.put("crime", random.nextInt(3) > 0);
    words.fields().values().forEach(f -> answers.put(f.key(), one(f.values())));
    words.facts().keySet().forEach(k -> answers.put(k, random.nextInt(4) == 0));
    words
        .judgements()
        .values()
        .forEach(j -> answers.put(j.key(), j.negative() == (random.nextInt(4) == 0)));
    if (random.nextInt(6) > 0) {
      answers.put("item.harm", "NOT_EXCLUDED");
    }
    Version focus = inForce.get(random.nextInt(inForce.size()));
    boolean willing = random.nextBoolean();
    focus
        .requirements()
        .forEach(r -> {
          if (willing || r.condition() instanceof Condition.Code) {
            satisfy(r.condition());
          }
        });
    Set<String> secrecies = new TreeSet<>();
    Set<String> covered = focus.covers();
    secrecies.add(willing && covered != null ? one(covered) : one(words.secrecies().keySet()));
    for (int more = random.nextInt(3); more > 0; more--) {
      secrecies.add(one(words.secrecies().keySet()));
    }
    answers.put("secrecy", List.copyOf(secrecies));
    agree();
    return focus;
  }

  private void satisfy(Condition condition) {
    switch (condition) {
      case Condition.All(List<Condition> parts) -> parts.forEach(this::satisfy);
      case Condition.Any(List<Condition> parts) -> satisfy(parts.get(random.nextInt(parts.size())));
      case Condition.AtLeast(int count, List<Condition> parts) ->
          parts.subList(0, Math.min(count, parts.size())).forEach(this::satisfy);
      case Condition.Not not -> {
        // Chance answers these.
      }
      case Condition.NothingSecret nothing -> answers.put("item.harm", "EXCLUDED");
      case Condition.Code(CodeField field, Set<String> codes) ->
          answers.put(
              switch (field) {
                case HOLDER -> "holder";
                case RECIPIENT -> "recipient";
                case PURPOSE -> "purpose";
                case CATEGORY -> "category";
              },
              one(codes));
      case Condition.Field(String key, ValueTest test) -> {
        Vocabulary.Field field = words.fields().get(key);
        if (field != null) {
          field.values().stream()
              .filter(test::accepts)
              .findFirst()
              .ifPresent(v -> answers.put(key, v));
        }
        if (key.startsWith("crime.")) {
          answers.put("crime", true);
        }
      }
      case Condition.Fact(String key, boolean is) -> answers.put(key, is);
      case Condition.Judgement(String key, boolean is) -> answers.put(key, is);
    }
  }

  /** Takes away what the engine would refuse as a contradiction. */
  private void agree() {
    for (Vocabulary.Constraint constraint : words.constraints()) {
      if (Boolean.TRUE.equals(answers.get(constraint.ifTrue()))) {
        answers.put(constraint.thenTrue(), true);
      }
    }
    if (answers.get("crime.minimumMonths") instanceof Integer months && months > 0) {
      answers.put("crime.prison", true);
    }
    if ("SUSPECTED_CRIME".equals(answers.get("category"))) {
      answers.put("crime", true);
    }
  }

  private List<String> forget(Version focus) {
    Set<String> near = new TreeSet<>();
    focus.requirements().forEach(r -> keys(r.condition(), near));
    focus
        .exclusions()
        .forEach(e -> {
          Condition condition = e.condition();
          if (condition != null) {
            keys(condition, near);
          }
        });
    near.add("item.harm");
    near.add("initiative");
    if (Boolean.FALSE.equals(answers.get("crime"))) {
      near.removeIf(k -> k.startsWith("crime."));
    }
    // A closed fact without an answer is answered no: no gap.
    near.removeIf(k -> {
      Vocabulary.Fact fact = words.facts().get(k);
      return fact != null && fact.closed();
    });
    List<String> from = new ArrayList<>(near);
    Set<String> gaps = new TreeSet<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      gaps.add(from.get(random.nextInt(from.size())));
    }
    answers.keySet().removeAll(gaps);
    return List.copyOf(gaps);
  }

  private static void keys(Condition condition, Set<String> found) {
    switch (condition) {
      case Condition.All(List<Condition> parts) -> parts.forEach(p -> keys(p, found));
      case Condition.Any(List<Condition> parts) -> parts.forEach(p -> keys(p, found));
      case Condition.AtLeast(int count, List<Condition> parts) ->
          parts.forEach(p -> keys(p, found));
      case Condition.Not(Condition part) -> keys(part, found);
      case Condition.NothingSecret nothing -> found.add("item.harm");
      case Condition.Code code -> {
        // Always known.
      }
      case Condition.Field(String key, ValueTest test) -> found.add(key);
      case Condition.Fact(String key, boolean is) -> found.add(key);
      case Condition.Judgement(String key, boolean is) -> found.add(key);
    }
  }

  private static Question question(SortedMap<String, Object> answers, RulePack pack) {
    SortedMap<String, Boolean> facts = new TreeMap<>();
    SortedMap<String, Boolean> judgements = new TreeMap<>();
    answers.forEach((key, value) -> {
      if (value instanceof Boolean yes && pack.vocabulary().facts().containsKey(key)) {
        facts.put(key, yes);
      } else if (value instanceof Boolean yes && pack.vocabulary().judgements().containsKey(key)) {
        judgements.put(key, yes);
      }
    });
    List<String> secrecies = new ArrayList<>();
    if (answers.get("secrecy") instanceof List<?> list) {
      list.forEach(s -> secrecies.add((String) s));
    }
    String harm = text(answers, "item.harm");
    String initiative = text(answers, "initiative");
    return new Question(
        "Q",
        DAY,
        code(answers, "holder"),
        code(answers, "category"),
        secrecies,
        harm == null ? Harm.UNKNOWN : Harm.valueOf(harm),
        number(answers, "subject.age"),
        code(answers, "recipient"),
        initiative == null ? null : Initiative.valueOf(initiative),
        code(answers, "purpose"),
        Boolean.TRUE.equals(answers.get("crime")) ? crime(answers) : null,
        facts,
        judgements);
  }

  private static Crime crime(Map<String, Object> answers) {
    return new Crime(
        text(answers, "crime.stage"),
        text(answers, "crime.form"),
        text(answers, "crime.kind"),
        number(answers, "crime.minimumMonths"),
        answers.get("crime.prison") instanceof Boolean prison ? prison : null,
        number(answers, "crime.victimAge"));
  }

  private static String code(Map<String, Object> answers, String key) {
    return String.valueOf(answers.get(key));
  }

  private static @Nullable String text(Map<String, Object> answers, String key) {
    return answers.get(key) instanceof String text ? text : null;
  }

  private static @Nullable Integer number(Map<String, Object> answers, String key) {
    return answers.get(key) instanceof Integer number ? number : null;
  }

  private <T> T one(Iterable<T> from) {
    List<T> all = new ArrayList<>();
    from.forEach(all::add);
    all.sort((a, b) -> String.valueOf(a).compareTo(String.valueOf(b)));
    return all.get(random.nextInt(all.size()));
  }
}
