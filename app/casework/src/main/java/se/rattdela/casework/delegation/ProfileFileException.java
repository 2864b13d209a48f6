package se.rattdela.casework.delegation;

import java.util.List;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ErrorCode;

/** A file that is no profile that can be used. Nothing was changed. */
public final class ProfileFileException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  ProfileFileException(List<String> problems) {
    super(ErrorCode.PROFILE_FILE, List.of(String.join(" ", problems)), null);
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in Swedish, each with its line or field. */
  public List<String> problems() {
    return problems;
  }
}
