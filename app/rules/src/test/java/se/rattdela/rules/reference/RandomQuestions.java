package se.rattdela.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Questions that lie where the law turns: each is built around one version of the pack, on one of
 * its first or last days or the days beside them, mostly meeting what it asks for, with some
 * answers turned around and some taken away. A question follows from its seed alone.
 */
public final class RandomQuestions {

  /** So many ways of answering at most, so that trying each of them stays quick. */
  private static final long MOST_WAYS = 300;

  private static final List<Integer> AGES = List.of(0, 14, 15, 17, 18, 20, 21, 40);

  private final RulePack pack;
  private final Vocabulary words;
  private final ReferenceEvaluator reference;
  private final Ways ways;
  private final List<LocalDate> breaks;

  /** Questions about a pack. */
  public RandomQuestions(RulePack pack) {
    this(pack, new ReferenceEvaluator(pack));
  }

  RandomQuestions(RulePack pack, ReferenceEvaluator reference) {
    this.pack = pack;
    this.words = pack.vocabulary();
    this.reference = reference;
    this.ways = new Ways(words);
    this.breaks = new ArrayList<>(pack.breakDates());
  }

  /** A seed whose question is built around a version: another one for each number. */
  public long seedAround(Version version, int number) {
    return pack.versions().indexOf(version) + (long) number * pack.versions().size();
  }

  /** The question of a seed: never one that contradicts itself. */
  public Question question(long seed) {
    return new Making(seed).question();
  }

  /** One question in the making. */
  private final class Making {

    private final long seed;
    private final Random random;
    private final Map<CodeField, String> codes = new TreeMap<>();
    private final Map<String, Object> answers = new TreeMap<>();
    private final Set<String> forgotten = new TreeSet<>();
    private boolean aboutCrime;

    /** Nothing is put in the way of the version in focus. */
    private boolean clean;

    Making(long seed) {
      this.seed = seed;
      // Neighbouring seeds give like first numbers; mixing sets them apart.
      this.random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    Question question() {
      // Each version in turn, and each way of making a question about it in turn.
      int versions = pack.versions().size();
      Version focus = pack.versions().get(Math.floorMod(seed, versions));
      int mode = Math.floorMod(seed / versions, 8);
      clean = mode == 0 || mode == 5;
      for (Requirement requirement : focus.requirements()) {
        meet(requirement.condition(), mode < 6 || random.nextInt(6) > 0);
      }
      if ((mode == 4 || mode == 5) && !answers.isEmpty()) {
        String key = one(answers.keySet());
        answers.remove(key);
        forgotten.add(key);
      }
      for (Exclusion exclusion : focus.exclusions()) {
        Condition condition = exclusion.condition();
        if (condition != null && random.nextInt(3) > 0) {
          meet(condition, random.nextBoolean());
        }
      }
      fillCodes();
      Question bare = assemble(focus);
      Question full = answerOthers(bare);
      return limited(full);
    }

    private void fillCodes() {
      codes.putIfAbsent(
          CodeField.HOLDER, random.nextInt(4) > 0 ? "SOCIALNAMND" : one(words.holders().keySet()));
      codes.putIfAbsent(CodeField.RECIPIENT, one(words.recipients().keySet()));
      codes.putIfAbsent(CodeField.PURPOSE, one(words.purposes().keySet()));
      codes.putIfAbsent(CodeField.CATEGORY, one(words.categories().keySet()));
      switch (clean ? 31 : random.nextInt(32)) {
        case 0 -> codes.put(CodeField.HOLDER, one(words.holders().keySet()));
        case 1 -> codes.put(CodeField.RECIPIENT, one(words.recipients().keySet()));
        case 2 -> codes.put(CodeField.PURPOSE, one(words.purposes().keySet()));
        case 3 -> codes.put(CodeField.CATEGORY, one(words.categories().keySet()));
        default -> {
          // As the version asks.
        }
      }
    }

    private Question assemble(Version focus) {
      boolean crime =
          aboutCrime
              || code(CodeField.CATEGORY).equals("SUSPECTED_CRIME")
              || random.nextInt(5) == 0;
      if (crime) {
        for (String key : words.fields().keySet()) {
          if (key.startsWith("crime.") && random.nextInt(4) > 0) {
            answer(key, anyValue(key));
          }
        }
        months();
      }
      if (random.nextInt(5) > 0) {
        answer("initiative", anyValue("initiative"));
      }
      if (random.nextInt(3) > 0) {
        answer("subject.age", random.nextBoolean() ? one(AGES) : anyValue("subject.age"));
      }
      Crime about =
          crime
              ? new Crime(
                  text("crime.stage"),
                  text("crime.form"),
                  text("crime.kind"),
                  (Integer) answers.get(Ways.MONTHS),
                  (Boolean) answers.get(Ways.PRISON),
                  (Integer) answers.get("crime.victimAge"))
              : null;
      String initiative = text("initiative");
      Question question =
          new Question(
              "seed-" + seed,
              day(focus),
              code(CodeField.HOLDER),
              code(CodeField.CATEGORY),
              secrecy(focus),
              harm(),
              (Integer) answers.get("subject.age"),
              code(CodeField.RECIPIENT),
              initiative == null ? null : Initiative.valueOf(initiative),
              code(CodeField.PURPOSE),
              about,
              new TreeMap<>(),
              new TreeMap<>());
      return withAnswers(question, answers);
    }

    private Harm harm() {
      return switch (clean ? 8 : random.nextInt(9)) {
        case 0 -> Harm.EXCLUDED;
        case 1, 2 -> Harm.UNKNOWN;
        default -> Harm.NOT_EXCLUDED;
      };
    }

    private void answer(String key, Object value) {
      if (!forgotten.contains(key)) {
        answers.putIfAbsent(key, value);
      }
    }

    private String code(CodeField field) {
      String code = codes.get(field);
      if (code == null) {
        throw new IllegalStateException(field.name());
      }
      return code;
    }

    private @Nullable String text(String key) {
      Object value = answers.get(key);
      return value == null ? null : value.toString();
    }

    /** The lowest penalty in step with whether prison is in the scale. */
    private void months() {
      if (random.nextInt(6) == 0 && answers.containsKey(Ways.MONTHS)) {
        answers.put(Ways.MONTHS, one(List.of(0, 1, 5, 6, 11, 12, 23, 24, 120)));
      }
      if (!ways.consistent(answers)) {
        answers.put(Ways.PRISON, true);
      }
    }

    private LocalDate day(Version focus) {
      LocalDate to = focus.to();
      LocalDate last = to == null ? pack.lawUntil() : to;
      return switch (clean ? 9 : random.nextInt(12)) {
        case 0 -> focus.from().minusDays(1);
        case 1 -> last.plusDays(1);
        case 2, 3 -> last;
        case 4 -> one(breaks);
        case 5 -> one(breaks).minusDays(1);
        case 6, 7, 8 -> {
          long days = last.toEpochDay() - focus.from().toEpochDay();
          yield focus.from().plusDays(days <= 0 ? 0 : random.nextLong(days + 1));
        }
        default -> focus.from();
      };
    }

    private List<String> secrecy(Version focus) {
      Set<String> near = new TreeSet<>(Set.of("OSL-26-1", "OSL-21-1"));
      Set<String> covers = focus.covers();
      if (covers != null) {
        near.addAll(covers);
      }
      Set<String> reached = new TreeSet<>(covers == null ? words.secrecies().keySet() : covers);
      focus
          .exclusions()
          .forEach(e -> {
            near.addAll(e.secrecies());
            if (e.condition() == null) {
              reached.removeAll(e.secrecies());
            }
          });
      Set<String> chosen = new LinkedHashSet<>();
      int count = clean ? 1 : one(List.of(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3));
      while (chosen.size() < count) {
        switch (clean ? 3 : random.nextInt(6)) {
          case 0 -> chosen.add(one(words.secrecies().keySet()));
          case 1 -> chosen.add(one(near));
          case 2 -> chosen.add("OSL-26-1");
          case 3 -> chosen.add(one(reached));
          default -> chosen.add(reached.contains("OSL-26-1") ? "OSL-26-1" : one(reached));
        }
      }
      return List.copyOf(chosen);
    }

    /** Sets codes and answers so that a condition holds, or does not. */
    private void meet(Condition condition, boolean holds) {
      switch (condition) {
        case Condition.All(var parts) -> meetParts(parts, holds);
        case Condition.Any(var parts) -> meetParts(parts, !holds, holds);
        case Condition.AtLeast(int count, var parts) -> meetParts(parts, holds);
        case Condition.Not(var part) -> meet(part, !holds);
        case Condition.NothingSecret nothing -> {
          // The secrecies are drawn apart.
        }
        case Condition.Code(var field, var allowed) -> {
          if (holds) {
            codes.putIfAbsent(field, one(allowed));
          }
        }
        case Condition.Field(var key, var test) -> {
          aboutCrime |= key.startsWith("crime.");
          List<Object> values =
              ways.values(key).stream().filter(v -> test.accepts(v) == holds).toList();
          if (!values.isEmpty()) {
            answers.putIfAbsent(key, atTheLimit(test, values, holds));
          }
        }
        case Condition.Fact(var key, boolean is) -> answers.putIfAbsent(key, is == holds);
        case Condition.Judgement(var key, boolean is) -> answers.putIfAbsent(key, is == holds);
      }
    }

    private Object atTheLimit(ValueTest test, List<Object> values, boolean holds) {
      if (random.nextBoolean()) {
        return one(values);
      }
      return switch (test) {
        case ValueTest.Below(int limit) -> holds ? limit - 1 : limit;
        case ValueTest.From(int limit) -> holds ? limit : Math.max(0, limit - 1);
        default -> one(values);
      };
    }

    private void meetParts(List<Condition> parts, boolean holds) {
      meetParts(parts, holds, holds);
    }

    private void meetParts(List<Condition> parts, boolean every, boolean holds) {
      if (every) {
        parts.forEach(p -> meet(p, holds));
      } else {
        meet(one(parts), holds);
      }
    }

    /** Answers some of what the versions nearby ask about, and a little of what none does. */
    private Question answerOthers(Question bare) {
      Map<String, Object> more = new TreeMap<>();
      for (String key : reference.mentioned(bare)) {
        boolean field = words.fields().containsKey(key);
        if (!field && !answers.containsKey(key) && random.nextInt(10) < 7) {
          more.put(key, likely(key));
        }
      }
      for (String key : words.facts().keySet()) {
        if (random.nextInt(30) == 0) {
          more.putIfAbsent(key, random.nextBoolean());
        }
      }
      for (String key :
          List.of("document.older-than-50", "document.older-than-70", "item.decision-26-7")) {
        more.put(key, !clean && random.nextInt(50) == 0);
      }
      more.putAll(asked(answers));
      // Some answers are not there yet.
      more.keySet().removeAll(forgotten);
      int taken = clean ? 0 : random.nextInt(3);
      List<String> keys = new ArrayList<>(more.keySet());
      for (int i = 0; i < taken && !keys.isEmpty(); i++) {
        more.remove(one(keys));
      }
      while (!ways.consistent(more)) {
        words
            .constraints()
            .forEach(c -> {
              if (!ways.consistent(more)) {
                more.remove(c.thenTrue());
              }
            });
      }
      return withAnswers(bare, more);
    }

    private Map<String, Object> asked(Map<String, Object> all) {
      Map<String, Object> asked = new TreeMap<>(all);
      asked.keySet().removeIf(words.fields()::containsKey);
      return asked;
    }

    private boolean likely(String key) {
      Vocabulary.Judgement judgement = words.judgements().get(key);
      boolean forIt = random.nextInt(4) > 0;
      return judgement == null ? random.nextInt(3) == 0 : judgement.negative() != forIt;
    }

    /** Answers until there are few enough ways left. */
    private Question limited(Question question) {
      Question result = question;
      while (reference.completions(result) > MOST_WAYS) {
        String key = one(reference.openKeys(result));
        Question more = reference.with(result, key, anyValue(key));
        if (ways.consistent(ways.said(more))) {
          result = more;
        }
      }
      return result;
    }

    private Question withAnswers(Question question, Map<String, Object> given) {
      Map<String, Boolean> facts = new TreeMap<>();
      Map<String, Boolean> judgements = new TreeMap<>();
      given.forEach((key, value) -> {
        if (words.facts().containsKey(key)) {
          facts.put(key, (Boolean) value);
        } else if (words.judgements().containsKey(key)) {
          judgements.put(key, (Boolean) value);
        }
      });
      return question.withFacts(facts).withJudgements(judgements);
    }

    private Object anyValue(String key) {
      return one(ways.values(key));
    }

    private <T> T one(Collection<T> from) {
      // Sets have no order that a seed could rely on; sorted by their text they have.
      List<T> list =
          from instanceof List<T> given
              ? given
              : from.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
      return list.get(random.nextInt(list.size()));
    }
  }
}
