package se.rattdela.casework.common;

import java.util.List;

/** The id leads nowhere. */
public final class NotFoundException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  public NotFoundException() {
    super(ErrorCode.NOT_FOUND, List.of(), null);
  }
}
