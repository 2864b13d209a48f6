package se.rattdela.desktop.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Question;
import se.rattdela.rules.Status;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** Makes and changes the questions of the test bench. */
final class Questions {
  /** The id of every question that is put at the bench. */
  static final String ID = "provbank";

  private static final String HOLDER = "SOCIALNAMND";
  private static final String CATEGORY = "PERSONAL";
  private static final String SECRECY = "OSL-26-1";
  private static final String SUSPECTED_CRIME = "SUSPECTED_CRIME";

  private Questions() {}

  /**
   * The question to begin with for a wording: that of a worked case in which it applies, else one
   * with the wording's own codes in which nothing is answered.
   */
  static Question begin(Version version, Collection<WorkedCase> cases, Vocabulary vocabulary) {
    return cases.stream()
        .filter(each -> version.id().equals(each.version()))
        .filter(each -> each.expect().status() == Status.APPLIES)
        .findFirst()
        .map(each -> named(each.question()))
        .orElseGet(() -> unanswered(version, vocabulary));
  }

  private static Question unanswered(Version version, Vocabulary vocabulary) {
    String category =
        code(version, Condition.CodeField.CATEGORY, vocabulary.categories().keySet(), CATEGORY);
    Set<String> covers = version.covers();
    List<String> secrecy =
        covers == null || covers.contains(SECRECY) || covers.isEmpty()
            ? List.of(SECRECY)
            : List.of(covers.stream().sorted().findFirst().orElse(SECRECY));
    return new Question(
        ID,
        version.from(),
        code(version, Condition.CodeField.HOLDER, vocabulary.holders().keySet(), HOLDER),
        category,
        secrecy,
        Harm.NOT_EXCLUDED,
        null,
        code(version, Condition.CodeField.RECIPIENT, vocabulary.recipients().keySet(), ""),
        null,
        code(version, Condition.CodeField.PURPOSE, vocabulary.purposes().keySet(), ""),
        category.equals(SUSPECTED_CRIME) ? Crime.UNKNOWN : null,
        new TreeMap<>(),
        new TreeMap<>());
  }

  /** The wanted code where the wording lets it through, else the first one that it names. */
  private static String code(
      Version version, Condition.CodeField field, Collection<String> order, String wanted) {
    for (Requirement requirement : version.requirements()) {
      if (requirement.condition() instanceof Condition.Code(var of, var codes) && of == field) {
        return codes.contains(wanted)
            ? wanted
            : order.stream().filter(codes::contains).findFirst().orElse(wanted);
      }
    }
    return order.contains(wanted) ? wanted : order.stream().findFirst().orElse(wanted);
  }

  /** The question under the bench's own name. */
  static Question named(Question q) {
    return with(q, q.holder(), q.category(), q.secrecy(), q.recipient(), q.purpose());
  }

  static Question withHolder(Question q, String holder) {
    return with(q, holder, q.category(), q.secrecy(), q.recipient(), q.purpose());
  }

  /** With another kind of information; a suspected crime needs a crime, if only an unknown one. */
  static Question withCategory(Question q, String category) {
    Question changed = with(q, q.holder(), category, q.secrecy(), q.recipient(), q.purpose());
    return category.equals(SUSPECTED_CRIME) && q.crime() == null
        ? changed.withCrime(Crime.UNKNOWN)
        : changed;
  }

  static Question withSecrecy(Question q, List<String> secrecy) {
    return with(q, q.holder(), q.category(), secrecy, q.recipient(), q.purpose());
  }

  static Question withRecipient(Question q, String recipient) {
    return with(q, q.holder(), q.category(), q.secrecy(), recipient, q.purpose());
  }

  static Question withPurpose(Question q, String purpose) {
    return with(q, q.holder(), q.category(), q.secrecy(), q.recipient(), purpose);
  }

  /** With an answer to a fact or a judgement; null takes it back. */
  static Question withAnswer(
      Question q, String key, @Nullable Boolean answer, Vocabulary vocabulary) {
    boolean fact = vocabulary.facts().containsKey(key);
    Map<String, Boolean> answers = new TreeMap<>(fact ? q.facts() : q.judgements());
    if (answer == null) {
      answers.remove(key);
    } else {
      answers.put(key, answer);
    }
    return fact ? q.withFacts(answers) : q.withJudgements(answers);
  }

  /** Whether the question must have a crime. */
  static boolean needsCrime(Question q) {
    return q.category().equals(SUSPECTED_CRIME);
  }

  private static Question with(
      Question q,
      String holder,
      String category,
      List<String> secrecy,
      String recipient,
      String purpose) {
    return new Question(
        ID,
        q.date(),
        holder,
        category,
        secrecy,
        q.harm(),
        q.subjectAge(),
        recipient,
        q.initiative(),
        purpose,
        q.crime(),
        q.facts(),
        q.judgements());
  }
}
