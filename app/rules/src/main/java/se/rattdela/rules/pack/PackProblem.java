package se.rattdela.rules.pack;

import se.rattdela.rules.RuleMessages;

/**
 * Something wrong in a rule pack.
 *
 * @param place where, to the line
 * @param key key of the message, which tells kinds of problems apart; may be empty
 * @param message what, in Swedish
 */
public record PackProblem(Place place, String key, String message) {

  /** A problem of no particular kind. */
  public PackProblem(Place place, String message) {
    this(place, "", message);
  }

  /** As one line: file, line, column and message. */
  public String line() {
    return RuleMessages.swedish()
        .text("pack.format", place.file(), place.line(), place.column(), message);
  }
}
