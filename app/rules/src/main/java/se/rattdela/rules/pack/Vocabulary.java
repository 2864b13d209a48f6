package se.rattdela.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The only source of codes and keys, with their Swedish words. The maps keep the order of the
 * source, which is the order in which lists show them.
 *
 * @param holders who may hold information: code to label
 * @param secrecies provisions that protect information, by code
 * @param recipients who may receive information, by code
 * @param purposes what it may be needed for: code to label
 * @param categories kinds of information: code to label
 * @param crimeCodes codes allowed per field of a crime ({@code crime.stage} and so on): code to
 *     label
 * @param fields fields that may be unknown, by key, with the values that completion tries
 * @param facts by key
 * @param judgements by key
 * @param constraints implications between judgements
 * @param reasonKinds code to label
 * @param traps named traps, by code
 */
public record Vocabulary(
    Map<String, String> holders,
    Map<String, Secrecy> secrecies,
    Map<String, Recipient> recipients,
    Map<String, String> purposes,
    Map<String, String> categories,
    Map<String, Map<String, String>> crimeCodes,
    Map<String, Field> fields,
    Map<String, Fact> facts,
    Map<String, Judgement> judgements,
    List<Constraint> constraints,
    Map<String, String> reasonKinds,
    Map<String, Trap> traps) {

  /**
   * A secrecy provision.
   *
   * @param code such as {@code OSL-26-1}
   * @param citation such as {@code 26 kap. 1 § OSL}
   * @param label what it protects
   * @param harmTest which harm test it has
   * @param maxYears years after which the secrecy ends
   */
  public record Secrecy(
      String code, String citation, String label, HarmTest harmTest, int maxYears) {}

  /** The kinds of harm test (skaderekvisit). */
  public enum HarmTest {
    /** Omvänt: secret unless it is clear that nobody is harmed. */
    OMVANT,
    /** Rakt: secret only if harm can be presumed. */
    RAKT,
    /** Absolut: no harm test. */
    ABSOLUT
  }

  /**
   * A recipient.
   *
   * @param code such as {@code POLISMYNDIGHETEN}
   * @param label its name
   * @param groups groups it belongs to, such as {@code lawEnforcement}
   * @param organisationNumber where known
   */
  public record Recipient(
      String code, String label, Set<String> groups, @Nullable String organisationNumber) {}

  /**
   * A field of the question that may be unknown.
   *
   * @param key such as {@code subject.age}
   * @param question what to ask, in Swedish
   * @param values the values that completion and single changes try: Boolean, Integer or String
   * @param guidance support for the one who answers
   * @param reason what the reasons must contain, for a field that is answered with reasons, such as
   *     {@code item.harm}; null where the answer needs none
   */
  public record Field(
      String key,
      String question,
      List<Object> values,
      Guidance guidance,
      @Nullable Reasoning reason) {}

  /**
   * A sakomständighet.
   *
   * @param key such as {@code consent.on-file}
   * @param question what to ask, in Swedish
   * @param closed whether absence means no: the office's own acts and records
   * @param guidance support for the one who answers
   * @param readings both readings, where the answer opens a contested point of law; else null
   */
  public record Fact(
      String key,
      String question,
      boolean closed,
      Guidance guidance,
      @Nullable Readings readings) {}

  /**
   * A bedömning that the law reserves for a human.
   *
   * @param key such as {@code needed}
   * @param question what to ask, in Swedish
   * @param negative whether "yes" speaks against handing over
   * @param legal whether it is a question of law that the rule steward answers for the office
   * @param guidance support for the one who answers
   * @param reason what the reasons must contain; the law wants reasons for every judgement
   * @param readings both readings of a question of law; null where {@code legal} is false
   */
  public record Judgement(
      String key,
      String question,
      boolean negative,
      boolean legal,
      Guidance guidance,
      Reasoning reason,
      @Nullable Readings readings) {}

  /**
   * Support for the one who answers a question, in plain Swedish and own words. No list is empty.
   *
   * @param counts what speaks for answering yes, or what the field is about
   * @param countsNot what does not
   * @param mistakes what is often got wrong
   */
  public record Guidance(List<String> counts, List<String> countsNot, List<String> mistakes) {
    /** Takes copies. */
    public Guidance {
      counts = List.copyOf(counts);
      countsNot = List.copyOf(countsNot);
      mistakes = List.copyOf(mistakes);
    }
  }

  /**
   * The reasons that go with an answer (32 § förvaltningslagen).
   *
   * @param required whether the answer is refused without them
   * @param hint what they must contain, in Swedish
   */
  public record Reasoning(boolean required, String hint) {}

  /**
   * A contested point of law, both ways, for the jurist who decides it.
   *
   * @param yes how the law is read if the answer is yes, and the outcome that follows
   * @param no how the law is read if the answer is no, and the outcome that follows
   * @param matters where the answer changes the outcome
   * @param sources citations both readings rest on
   */
  public record Readings(String yes, String no, String matters, List<String> sources) {
    /** Takes a copy. */
    public Readings {
      sources = List.copyOf(sources);
    }
  }

  /**
   * If the first judgement is true, the second is true.
   *
   * @param ifTrue the stronger finding
   * @param thenTrue the weaker one that follows from it
   */
  public record Constraint(String ifTrue, String thenTrue) {}

  /**
   * A known mistake.
   *
   * @param code such as {@code GENERAL_CLAUSE_26_1_6}
   * @param provision id of the provision it is about
   * @param reason code of the reason kind it goes with
   * @param text what is wrong, in Swedish
   */
  public record Trap(String code, String provision, String reason, String text) {}

  /** Support for the one who answers a key; null for a key that the vocabulary does not have. */
  public @Nullable Guidance guidance(String key) {
    Judgement judgement = judgements.get(key);
    if (judgement != null) {
      return judgement.guidance();
    }
    Fact fact = facts.get(key);
    if (fact != null) {
      return fact.guidance();
    }
    Field field = fields.get(key);
    return field == null ? null : field.guidance();
  }

  /** What the reasons for an answer must contain; null where the answer needs none. */
  public @Nullable Reasoning reasoning(String key) {
    Judgement judgement = judgements.get(key);
    if (judgement != null) {
      return judgement.reason();
    }
    Field field = fields.get(key);
    return field == null ? null : field.reason();
  }

  /** Both readings of a contested point of law; null for a key that is none. */
  public @Nullable Readings readings(String key) {
    Judgement judgement = judgements.get(key);
    if (judgement != null) {
      return judgement.readings();
    }
    Fact fact = facts.get(key);
    return fact == null ? null : fact.readings();
  }

  /** Every key that can be open or changed, with its question text. */
  public Map<String, String> questionTexts() {
    Map<String, String> texts = new TreeMap<>();
    fields.values().forEach(f -> texts.put(f.key(), f.question()));
    facts.values().forEach(f -> texts.put(f.key(), f.question()));
    judgements.values().forEach(j -> texts.put(j.key(), j.question()));
    return texts;
  }
}
