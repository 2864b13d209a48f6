package se.rattdela.casework.delegation;

import java.util.List;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.rules.Message;

/** A file that is no profile that can be used. Nothing was changed. */
public final class ProfileFileException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  private final transient List<Message> problems;

  ProfileFileException(List<Message> problems) {
    super(ErrorCode.PROFILE_FILE, List.of(Message.of(problems)), null);
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, each with its line or field. */
  public List<Message> problems() {
    return problems;
  }
}
