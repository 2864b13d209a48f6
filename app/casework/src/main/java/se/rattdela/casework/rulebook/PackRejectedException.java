package se.rattdela.casework.rulebook;

import java.util.List;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.rules.Message;

/** A pack file that cannot be used; the pack in force is untouched. */
public final class PackRejectedException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  private final transient List<Message> problems;

  /**
   * @param problems what is wrong, with file and line where there is one
   * @param arguments of the user's message
   */
  public PackRejectedException(
      ErrorCode code, List<? extends Message> problems, List<?> arguments) {
    super(code, arguments, null);
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, for the screen; the user's message holds the first. */
  public List<Message> problems() {
    return problems;
  }
}
