package se.rattdela.casework.common;

import java.util.List;

/**
 * The rules of the office forbid it: role, assignment, four eyes, delegation or status. Nothing was
 * written.
 */
public final class NotAllowedException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  public NotAllowedException(ErrorCode code, Object... arguments) {
    super(code, List.of(arguments), null);
  }
}
