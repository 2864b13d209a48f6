package se.rattdela.casework.delegation;

import java.util.List;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.rules.Message;

/** Settings that cannot be saved. Nothing was written. */
public final class InvalidSettingsException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  private final transient List<SettingsProblem> problems;

  InvalidSettingsException(List<SettingsProblem> problems) {
    super(
        ErrorCode.SETTINGS_INVALID,
        List.of(Message.of(problems.stream().map(each -> (Message) each::named).toList())),
        null);
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, field by field. */
  public List<SettingsProblem> problems() {
    return problems;
  }
}
