package se.rattdela.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One piece of information (uppgift), one recipient, one day. Codes and keys are those of the
 * pack's vocabulary; {@link RuleEngine} refuses a question with an unknown code or key and one that
 * contradicts itself.
 *
 * @param id the asker's own name for the question, given back in the answer
 * @param date the day that selects the version of every provision
 * @param holder code of who holds the information
 * @param category code of the kind of information
 * @param secrecy codes of every provision that protects the information at the holder; empty = none
 * @param harm outcome of the harm test
 * @param subjectAge full years on {@code date} of the person concerned; null = not known
 * @param recipient code of who would receive it
 * @param initiative who took the first step; null = not known
 * @param purpose code of what the recipient needs it for
 * @param crime the crime it concerns; null = it concerns no crime
 * @param facts objective circumstances; an absent key is not known (for a closed key: false)
 * @param judgements assessments made by a human; an absent key has not been assessed
 */
public record Question(
    String id,
    LocalDate date,
    String holder,
    String category,
    List<String> secrecy,
    Harm harm,
    @Nullable Integer subjectAge,
    String recipient,
    @Nullable Initiative initiative,
    String purpose,
    @Nullable Crime crime,
    SortedMap<String, Boolean> facts,
    SortedMap<String, Boolean> judgements) {

  /** Takes copies: a question never changes. */
  public Question {
    secrecy = List.copyOf(secrecy);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    judgements = Collections.unmodifiableSortedMap(new TreeMap<>(judgements));
  }

  /** The same question with other facts. */
  public Question withFacts(Map<String, Boolean> other) {
    return new Question(
        id,
        date,
        holder,
        category,
        secrecy,
        harm,
        subjectAge,
        recipient,
        initiative,
        purpose,
        crime,
        new TreeMap<>(other),
        judgements);
  }

  /** The same question with other judgements. */
  public Question withJudgements(Map<String, Boolean> other) {
    return new Question(
        id,
        date,
        holder,
        category,
        secrecy,
        harm,
        subjectAge,
        recipient,
        initiative,
        purpose,
        crime,
        facts,
        new TreeMap<>(other));
  }

  /** The same question on another day, with the age the person has then. */
  public Question on(LocalDate day, @Nullable Integer ageThen) {
    return new Question(
        id,
        day,
        holder,
        category,
        secrecy,
        harm,
        ageThen,
        recipient,
        initiative,
        purpose,
        crime,
        facts,
        judgements);
  }

  /** The same question with another outcome of the harm test. */
  public Question withHarm(Harm other) {
    return new Question(
        id,
        date,
        holder,
        category,
        secrecy,
        other,
        subjectAge,
        recipient,
        initiative,
        purpose,
        crime,
        facts,
        judgements);
  }

  /** The same question with another first step. */
  public Question withInitiative(@Nullable Initiative other) {
    return new Question(
        id,
        date,
        holder,
        category,
        secrecy,
        harm,
        subjectAge,
        recipient,
        other,
        purpose,
        crime,
        facts,
        judgements);
  }

  /** The same question about a person of another age. */
  public Question withSubjectAge(@Nullable Integer other) {
    return on(date, other);
  }

  /** The same question about another crime, or about none. */
  public Question withCrime(@Nullable Crime other) {
    return new Question(
        id,
        date,
        holder,
        category,
        secrecy,
        harm,
        subjectAge,
        recipient,
        initiative,
        purpose,
        other,
        facts,
        judgements);
  }
}
