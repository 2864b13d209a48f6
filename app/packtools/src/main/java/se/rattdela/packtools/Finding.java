package se.rattdela.packtools;

import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Message;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.Place;

/**
 * Something in a pack that the rule steward should look at.
 *
 * @param kind what kind of thing
 * @param severity how much it weighs
 * @param place where it stands; null where the pack was not read from its sources
 * @param subject id of the version or provision, or the code or key it is about
 * @param said what is wrong
 * @param question a question that shows it, tried on the engine; null where no question can
 */
public record Finding(
    Kind kind,
    Severity severity,
    @Nullable Place place,
    String subject,
    Message said,
    @Nullable Question question) {

  /** Whether the pack cannot be called clean because of it. */
  public boolean counts() {
    return severity != Severity.NOTICE;
  }
}
