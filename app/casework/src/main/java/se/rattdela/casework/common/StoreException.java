package se.rattdela.casework.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database or its keys could not be opened, read or written. */
public final class StoreException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  public StoreException(ErrorCode code, Object... arguments) {
    super(code, List.of(arguments), null);
  }

  /**
   * @param cause is logged, so it must not carry personal data
   */
  public StoreException(ErrorCode code, @Nullable Throwable cause, Object... arguments) {
    super(code, List.of(arguments), cause);
  }
}
