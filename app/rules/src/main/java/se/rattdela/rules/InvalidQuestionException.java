package se.rattdela.rules;

/**
 * A question that cannot be answered: an unknown code or key, or one that contradicts itself. The
 * message is in Swedish and names the place; it holds codes and keys only, never personal data.
 */
public final class InvalidQuestionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String place;

  /**
   * An error at a place.
   *
   * @param place the field or key, such as {@code facts.court.order}
   * @param message what is wrong, in Swedish
   */
  public InvalidQuestionException(String place, String message) {
    super(message);
    this.place = place;
  }

  /** The field or key that is wrong. */
  public String place() {
    return place;
  }
}
