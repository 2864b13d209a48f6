package se.rattdela.rules.pack;

import se.rattdela.rules.Message;
import se.rattdela.rules.RuleMessage;

/**
 * Something wrong in a rule pack.
 *
 * @param place where, to the line
 * @param key tells kinds of problems apart; empty where it is of no particular kind
 * @param message what
 */
public record PackProblem(Place place, String key, Message message) {

  /** A problem of no particular kind. */
  public PackProblem(Place place, Message message) {
    this(place, "", message);
  }

  /** As one line: file, line, column and message. */
  public RuleMessage line() {
    return RuleMessage.of("pack.format", place.file(), place.line(), place.column(), message);
  }
}
