package se.rattdela.casework.common;

import java.util.List;

/**
 * What came in cannot be stored. Nothing was written. Carries the name of the field for the screen.
 */
public final class InvalidInputException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  private final String field;

  public InvalidInputException(ErrorCode code, String field, Object... arguments) {
    super(code, List.of(arguments), null);
    this.field = field;
  }

  /** Name of the record component that was wrong. */
  public String field() {
    return field;
  }
}
