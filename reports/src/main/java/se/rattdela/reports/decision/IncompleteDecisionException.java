package se.rattdela.reports.decision;

import java.util.List;
import java.util.stream.Collectors;

/** A decision was to be printed although parts are missing. Its message holds no personal data. */
public final class IncompleteDecisionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<MissingPart> missing;

  IncompleteDecisionException(List<MissingPart> missing) {
    super(
        missing.stream()
            .map(each -> each.part().name())
            .collect(Collectors.joining(", ", "The decision lacks ", "")));
    this.missing = List.copyOf(missing);
  }

  /** What is missing; {@code ReportMessage} says it in the language of the user. */
  public List<MissingPart> missing() {
    return missing;
  }
}
