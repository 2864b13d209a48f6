package se.rattdela.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** Makes random questions that do not contradict themselves; the same seed gives the same ones. */
final class QuestionGenerator {

  private static final List<String> SECRECIES =
      List.of("OSL-26-1", "OSL-26-3", "OSL-21-3", "OSL-21-1", "OSL-26-5", "OSL-26-14c", "OSL-25-1");

  private final RulePack pack;
  private final Random random;
  private final List<LocalDate> days = new ArrayList<>();

  QuestionGenerator(RulePack pack, long seed) {
    this.pack = pack;
    this.random = new Random(seed);
    for (LocalDate day : pack.breakDates()) {
      days.add(day.minusDays(1));
      days.add(day);
    }
    days.add(LocalDate.of(2026, 3, 16));
  }

  /**
   * A question in which everything is known; every second one is put where some version of the pack
   * looks, so that no provision is out of reach.
   */
  Question known() {
    Question any = anyQuestion();
    if (random.nextBoolean()) {
      return any;
    }
    Version focus = one(pack.versions());
    LocalDate last = focus.to();
    return new Question(
        any.id(),
        last == null || random.nextInt(4) > 0 ? focus.from() : last,
        codeFor(focus, CodeField.HOLDER, any.holder()),
        any.crime() == null
            ? codeFor(focus, CodeField.CATEGORY, "PERSONAL")
            : codeFor(focus, CodeField.CATEGORY, any.category()),
        any.secrecy(),
        any.harm(),
        any.subjectAge(),
        codeFor(focus, CodeField.RECIPIENT, any.recipient()),
        any.initiative(),
        codeFor(focus, CodeField.PURPOSE, any.purpose()),
        any.crime(),
        any.facts(),
        any.judgements());
  }

  private String codeFor(Version version, CodeField field, String otherwise) {
    for (Requirement requirement : version.requirements()) {
      if (requirement.condition() instanceof Condition.Code(CodeField named, Set<String> codes)
          && named == field) {
        return one(new ArrayList<>(new TreeSet<>(codes)));
      }
    }
    return otherwise;
  }

  private Question anyQuestion() {
    Vocabulary words = pack.vocabulary();
    boolean aboutCrime = random.nextInt(3) > 0;
    SortedMap<String, Boolean> judgements = new TreeMap<>();
    words
        .judgements()
        .values()
        .forEach(j -> judgements.put(j.key(), j.negative() == (random.nextInt(4) == 0)));
    for (Vocabulary.Constraint constraint : words.constraints()) {
      if (Boolean.TRUE.equals(judgements.get(constraint.ifTrue()))) {
        judgements.put(constraint.thenTrue(), true);
      }
    }
    SortedMap<String, Boolean> facts = new TreeMap<>();
    words.facts().keySet().forEach(k -> facts.put(k, random.nextInt(4) == 0));
    return new Question(
        "Q",
        one(days),
        random.nextInt(5) == 0 ? "FAMILJERADGIVNING" : "SOCIALNAMND",
        aboutCrime && random.nextBoolean()
            ? "SUSPECTED_CRIME"
            : one(List.of("CONTACT_DETAILS", "PAID_ECONOMIC_AID", "ECONOMY", "RISK_OF_CRIME")),
        secrecies(),
        random.nextInt(6) == 0 ? Harm.EXCLUDED : Harm.NOT_EXCLUDED,
        one(List.of(17, 20, 21)),
        one(
            List.of(
                "POLISMYNDIGHETEN",
                "FORSAKRINGSKASSAN",
                "SKATTEVERKET",
                "TULLVERKET",
                "AKLAGARMYNDIGHETEN")),
        random.nextBoolean() ? Initiative.OWN : Initiative.REQUEST,
        one(
            List.of(
                "PREVENT_CRIME",
                "INVESTIGATE_CRIME",
                "CORRECT_PAYMENT",
                "SOCIAL_INSURANCE",
                "CORRECT_TAX")),
        aboutCrime ? crime() : null,
        facts,
        judgements);
  }

  private Crime crime() {
    boolean prison = random.nextInt(5) > 0;
    return new Crime(
        one(List.of("RISK", "COMMITTED", "COMMITTED", "ONGOING")),
        one(List.of("COMPLETED", "COMPLETED", "ATTEMPT", "PREPARATION")),
        one(
            List.of(
                "BRB_3",
                "BENEFIT_CRIME",
                "OTHER",
                "LAW_1982_316",
                "NARCOTICS_TRANSFER",
                "TERROR_4",
                "TERROR_5_10",
                "TRAFFIC_SOBRIETY")),
        prison ? one(List.of(0, 6, 12, 24)) : 0,
        prison,
        one(List.of(17, 18)));
  }

  private List<String> secrecies() {
    List<String> chosen = new ArrayList<>();
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      String code = one(SECRECIES);
      if (!chosen.contains(code)) {
        chosen.add(code);
      }
    }
    if (chosen.isEmpty() && random.nextInt(5) > 0) {
      chosen.add("OSL-26-1");
    }
    return chosen;
  }

  /** The question with some answers taken away, of those that the given keys name. */
  Question forget(Question question, List<String> keys) {
    Question result = question;
    for (String key : keys) {
      result = without(result, key);
    }
    return result;
  }

  /** Up to {@code most} keys that matter to some condition. */
  List<String> someKeys(Question question, int most) {
    List<String> all = new ArrayList<>();
    pack.vocabulary().fields().keySet().stream()
        .filter(k -> !k.startsWith("crime.") || question.crime() != null)
        .forEach(all::add);
    for (String key :
        List.of(
            "needed",
            "secrecy-interest.overriding",
            "secrecy-interest.exceptional",
            "secrecy-interest.clearly-prevails",
            "law.10-23-bars-15a",
            "law.10-21-covers-attempt",
            "concerns-crime",
            "of-significance",
            "not-inappropriate",
            "risk.concrete-circumstances",
            "risk.special-circumstances",
            "benefit-crime.suspected",
            "wrongful-payment.reason-to-believe",
            "special-reasons-against",
            "benefit.decided-by-recipient",
            "recipient.acts-against-crime",
            "item.concerns-case-person",
            "request.named-person",
            "ground.contrary-to-statute",
            "disclosure-interest.obvious")) {
      all.add(key);
    }
    all.addAll(keysOfVersionsNear(question));
    List<String> chosen = new ArrayList<>();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      String key = one(all);
      if (!chosen.contains(key)) {
        chosen.add(key);
      }
    }
    return chosen;
  }

  /** The keys of the versions in force that accept the holder, recipient, purpose and category. */
  private Set<String> keysOfVersionsNear(Question question) {
    Set<String> found = new TreeSet<>();
    for (Version version : pack.versions()) {
      boolean near =
          version.inForceOn(question.date())
              && version.requirements().stream()
                  .map(Requirement::condition)
                  .allMatch(c -> !(c instanceof Condition.Code code) || accepts(code, question));
      if (near) {
        version.requirements().forEach(r -> found.addAll(Keys.of(r.condition())));
      }
    }
    // A closed fact that is taken away is answered no, not open.
    found.removeIf(k -> {
      Vocabulary.Fact fact = pack.vocabulary().facts().get(k);
      return fact != null && fact.closed();
    });
    if (question.crime() == null) {
      found.removeIf(k -> k.startsWith("crime."));
    }
    return found;
  }

  private static boolean accepts(Condition.Code code, Question question) {
    return code.codes()
        .contains(
            switch (code.field()) {
              case HOLDER -> question.holder();
              case RECIPIENT -> question.recipient();
              case PURPOSE -> question.purpose();
              case CATEGORY -> question.category();
            });
  }

  private Question without(Question question, String key) {
    if (question.judgements().containsKey(key)) {
      SortedMap<String, Boolean> rest = new TreeMap<>(question.judgements());
      rest.remove(key);
      return question.withJudgements(rest);
    }
    if (question.facts().containsKey(key)) {
      SortedMap<String, Boolean> rest = new TreeMap<>(question.facts());
      rest.remove(key);
      return question.withFacts(rest);
    }
    return with(pack.vocabulary(), question, key, null);
  }

  /** The question with one answer set, or taken away from a field where the value is null. */
  static Question with(Vocabulary words, Question question, String key, @Nullable Object value) {
    if (value instanceof Boolean truth && !key.startsWith("crime.")) {
      return withAnswer(words, question, key, truth);
    }
    Crime c = question.crime() == null ? Crime.UNKNOWN : question.crime();
    return switch (key) {
      case "initiative" ->
          question.withInitiative(value == null ? null : Initiative.valueOf((String) value));
      case "item.harm" ->
          question.withHarm(value == null ? Harm.UNKNOWN : Harm.valueOf((String) value));
      case "subject.age" -> question.withSubjectAge((Integer) value);
      case "crime.stage" ->
          question.withCrime(
              new Crime(
                  (String) value,
                  c.form(),
                  c.kind(),
                  c.minimumMonths(),
                  c.prison(),
                  c.victimAge()));
      case "crime.form" ->
          question.withCrime(
              new Crime(
                  c.stage(),
                  (String) value,
                  c.kind(),
                  c.minimumMonths(),
                  c.prison(),
                  c.victimAge()));
      case "crime.kind" ->
          question.withCrime(
              new Crime(
                  c.stage(),
                  c.form(),
                  (String) value,
                  c.minimumMonths(),
                  c.prison(),
                  c.victimAge()));
      case "crime.minimumMonths" ->
          question.withCrime(
              new Crime(c.stage(), c.form(), c.kind(), (Integer) value, c.prison(), c.victimAge()));
      case "crime.prison" ->
          question.withCrime(
              new Crime(
                  c.stage(),
                  c.form(),
                  c.kind(),
                  c.minimumMonths(),
                  (Boolean) value,
                  c.victimAge()));
      case "crime.victimAge" ->
          question.withCrime(
              new Crime(
                  c.stage(), c.form(), c.kind(), c.minimumMonths(), c.prison(), (Integer) value));
      default -> throw new IllegalArgumentException(key);
    };
  }

  private static Question withAnswer(
      Vocabulary words, Question question, String key, boolean value) {
    SortedMap<String, Boolean> facts = new TreeMap<>(question.facts());
    SortedMap<String, Boolean> judgements = new TreeMap<>(question.judgements());
    (words.facts().containsKey(key) ? facts : judgements).put(key, value);
    return question.withFacts(facts).withJudgements(judgements);
  }

  private <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
