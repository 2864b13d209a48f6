package se.rattdela.rules.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Message;
import se.rattdela.rules.RuleMessage;

/**
 * A rule pack that cannot be used; nothing of it is. Lists every problem found. Its own message is
 * in Swedish; whoever shows it to a user asks for {@link #lines()} and {@link #advice()}, or for
 * all {@linkplain #in in their language}.
 */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<PackProblem> problems;
  private final transient List<Message> lines;
  private final transient @Nullable RuleMessage advice;

  /** A pack with problems. */
  public PackException(List<PackProblem> problems) {
    this(problems, lines(problems), null);
  }

  /** A pack that cannot be used as a whole. */
  public PackException(RuleMessage message) {
    this(List.of(), List.of(message), null);
  }

  private PackException(
      List<PackProblem> problems, List<Message> lines, @Nullable RuleMessage advice) {
    super(words(lines, advice, Locale.of("sv", "SE")));
    this.problems = List.copyOf(problems);
    this.lines = List.copyOf(lines);
    this.advice = advice;
  }

  private static List<Message> lines(List<PackProblem> problems) {
    return problems.stream().<Message>map(PackProblem::line).toList();
  }

  private static String words(List<Message> lines, @Nullable Message advice, Locale locale) {
    return Stream.concat(lines.stream(), Stream.ofNullable(advice))
        .map(line -> line.in(locale))
        .collect(Collectors.joining("\n"));
  }

  /** All that is wrong and what to do, one thing a line. */
  public String in(Locale locale) {
    return words(lines, advice, locale);
  }

  /** The same problems, with what became of the pack in force and what to do. */
  public PackException withAdvice(RuleMessage words) {
    return new PackException(problems, lines, words);
  }

  /** What is wrong, one thing a line; with file and line where there is one. */
  public List<Message> lines() {
    return lines;
  }

  /** What became of the pack in force and what to do; null where nobody has said. */
  public @Nullable RuleMessage advice() {
    return advice;
  }

  /** All problems, in the order of the files and lines. */
  public List<PackProblem> problems() {
    return problems;
  }
}
