package se.rattdela.reports.redress;

import java.util.List;

/**
 * A correction, change or withdrawal was to be printed although parts are missing. The message
 * holds no personal data.
 */
public final class IncompleteRedressException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<RedressPart> missing;

  IncompleteRedressException(List<RedressPart> missing) {
    super("The redress lacks " + missing);
    this.missing = List.copyOf(missing);
  }

  /** What is missing; {@code ReportMessage} says it in the language of the user. */
  public List<RedressPart> missing() {
    return missing;
  }
}
