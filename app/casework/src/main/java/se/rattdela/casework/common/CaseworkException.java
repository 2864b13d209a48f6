package se.rattdela.casework.common;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something a user can meet. The message is the code only, so that it may be logged; the words for
 * the user come from {@link #userMessage(Locale)} and say what happened to the data and what to do.
 */
public abstract class CaseworkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<Object> arguments;

  protected CaseworkException(ErrorCode code, List<?> arguments, @Nullable Throwable cause) {
    super(code.id(), cause);
    this.code = code;
    this.arguments = List.copyOf(arguments);
  }

  /** What went wrong, stable between versions. */
  public ErrorCode code() {
    return code;
  }

  /** What the screen says, in the language of the locale (Swedish unless English is asked for). */
  public String userMessage(Locale locale) {
    return code.text(locale, arguments);
  }
}
