package se.rattdela.casework.common;

import java.util.List;

/** The draft lacks parts that a decision must have; it stays a draft. */
public final class IncompleteDecisionException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  private final transient List<MissingPart> missing;

  public IncompleteDecisionException(List<MissingPart> missing) {
    super(ErrorCode.INCOMPLETE, List.of(missing.size()), null);
    this.missing = List.copyOf(missing);
  }

  /** What is missing, in the order of the decision. */
  public List<MissingPart> missing() {
    return missing;
  }
}
