package se.rattdela.rules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used; nothing of it is. Lists every problem found. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<PackProblem> problems;
  private final String advice;

  /** A pack with problems. */
  public PackException(List<PackProblem> problems) {
    this(problems, lines(problems), "");
  }

  /** A pack that cannot be used as a whole. */
  public PackException(String message) {
    this(List.of(), message, "");
  }

  private PackException(List<PackProblem> problems, String message, String advice) {
    super(advice.isEmpty() ? message : message + "\n" + advice);
    this.problems = List.copyOf(problems);
    this.advice = advice;
  }

  private static String lines(List<PackProblem> problems) {
    return problems.stream().map(PackProblem::line).collect(Collectors.joining("\n"));
  }

  /** The same problems, with what became of the pack in force and what to do, in Swedish. */
  public PackException withAdvice(String words) {
    String message = problems.isEmpty() ? String.valueOf(getMessage()) : lines(problems);
    return new PackException(problems, message, words);
  }

  /** What became of the pack in force and what to do; empty where nobody has said. */
  public String advice() {
    return advice;
  }

  /** All problems, in the order of the files and lines. */
  public List<PackProblem> problems() {
    return problems;
  }
}
