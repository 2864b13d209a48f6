package se.rattdela.rules.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.pack.Place;

/**
 * A question with the answer that a jurist expects.
 *
 * @param id unique among the cases, such as {@code S008} or {@code OSL-10-18a@2025-04-01#3}
 * @param place where it stands in the sources
 * @param provision id of the provision it is written for; null = about the answer as a whole
 * @param version id of the version it is written for; null = about the answer as a whole
 * @param name what it is about, in Swedish
 * @param question the question
 * @param expect what is expected of the answer
 */
public record WorkedCase(
    String id,
    Place place,
    @Nullable String provision,
    @Nullable String version,
    String name,
    Question question,
    Expectation expect) {

  /**
   * Puts the question to an engine.
   *
   * @return every difference from what is expected, with codes and keys; empty where the engine
   *     answers as expected
   */
  public List<RuleMessage> check(RuleEngine engine) {
    return new CaseCheck(this, engine).differences();
  }

  @Override
  public String toString() {
    return id + ": " + name;
  }
}
