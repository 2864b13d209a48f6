package se.rattdela.desktop.person;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.KnownPerson;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.desktop.session.Desk;

/**
 * A person who was found in the register and chosen, as a text for the journal. What is shown of
 * the person is never taken from there: they are looked for anew by what they were found by, so
 * that whoever has become protected since is found by the number only, as in any search.
 */
final class ChosenPerson {
  private static final String BETWEEN = " ";

  private ChosenPerson() {}

  /** Who it is, and by what they are found again. */
  static String text(KnownPerson person) {
    String number = person.number();
    return person.id().value() + BETWEEN + (number == null ? person.name() : number);
  }

  /** The person of a text as they are registered now, or null. Blocks; the search is logged. */
  static @Nullable KnownPerson find(Desk desk, String text) {
    int end = text.indexOf(BETWEEN);
    if (end < 0) {
      return null;
    }
    String id = text.substring(0, end);
    SearchTerm term;
    try {
      term = PersonFinder.term(text.substring(end + BETWEEN.length()), desk.today());
    } catch (CaseworkException e) {
      return null; // not a number any more, as when a reserve number was shown
    }
    return desk.office().persons().find(desk.actor(), term).stream()
        .filter(each -> id.equals(Long.toString(each.id().value())))
        .findFirst()
        .orElse(null);
  }
}
