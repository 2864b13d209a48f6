package se.rattdela.casework.common;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The draft lacks parts that a decision must have; it stays a draft. */
public final class IncompleteDecisionException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  /** More than these are read in the list of the draft. */
  private static final int MOST_TOLD = 3;

  private final transient List<MissingPart> missing;

  public IncompleteDecisionException(List<MissingPart> missing) {
    super(ErrorCode.INCOMPLETE, List.of(missing.size()), null);
    this.missing = List.copyOf(missing);
  }

  /** What is missing, in the order of the decision. */
  public List<MissingPart> missing() {
    return missing;
  }

  /** How many parts are missing, what became of the draft, and the first of the parts. */
  @Override
  public String userMessage(Locale locale) {
    String first =
        missing.stream()
            .limit(MOST_TOLD)
            .map(part -> " " + part.message().in(locale))
            .collect(Collectors.joining());
    return super.userMessage(locale) + first;
  }
}
