package se.rattdela.rules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used; nothing of it is. Lists every problem found. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<PackProblem> problems;

  /** A pack with problems. */
  public PackException(List<PackProblem> problems) {
    super(problems.stream().map(PackProblem::line).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** A pack that cannot be used as a whole. */
  public PackException(String message) {
    super(message);
    this.problems = List.of();
  }

  /** All problems, in the order of the files and lines. */
  public List<PackProblem> problems() {
    return problems;
  }
}
