package se.rattdela.rules;

/**
 * A question that cannot be answered: an unknown code or key, or one that contradicts itself. The
 * message names the place; it holds codes and keys only, never personal data.
 */
public final class InvalidQuestionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final transient RuleMessage said;

  /**
   * An error at a place.
   *
   * @param place the field or key, such as {@code facts.court.order}
   * @param said what is wrong
   */
  public InvalidQuestionException(String place, RuleMessage said) {
    super(said.swedish());
    this.place = place;
    this.said = said;
  }

  /** What is wrong. */
  public RuleMessage said() {
    return said;
  }

  /** The field or key that is wrong. */
  public String place() {
    return place;
  }
}
