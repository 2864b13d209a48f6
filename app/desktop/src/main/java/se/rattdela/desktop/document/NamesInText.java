package se.rattdela.desktop.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.suggestion.Candidate;
import se.rattdela.casework.suggestion.CandidateFinder;
import se.rattdela.casework.suggestion.NamedPlace;

/**
 * Where a text names someone who stands out: protected, a third person, or whoever reported. They
 * are looked for beside the window's thread, and once as long as neither text nor persons change.
 */
record NamesInText(String text, List<CasePerson> persons, List<Named> names) {
  /**
   * A name in the text.
   *
   * @param frame why it stands out; never {@link Mark.Frame#NONE}
   */
  record Named(Candidate.Place place, Mark.Frame frame) {}

  /**
   * The names of a text.
   *
   * @param before what was found last, of this text or another
   */
  static NamesInText of(List<CasePerson> persons, String text, @Nullable NamesInText before) {
    if (before != null && before.text().equals(text) && before.persons().equals(persons)) {
      return before;
    }
    List<Named> names =
        CandidateFinder.named(persons, text).stream()
            .map(each -> new Named(each.place(), frame(persons, each)))
            .filter(each -> each.frame() != Mark.Frame.NONE)
            .toList();
    return new NamesInText(text, persons, names);
  }

  /** The names that no item is made of; one that stands within a longer passage is among them. */
  List<Named> without(List<Mark> marks) {
    return names.stream()
        .filter(name ->
            marks.stream()
                .noneMatch(
                    mark -> new Candidate.Place(mark.start(), mark.end()).tells(name.place())))
        .toList();
  }

  /** Whoever of those with the name is best protected tells. */
  private static Mark.Frame frame(List<CasePerson> persons, NamedPlace named) {
    Mark.Frame frame = Mark.Frame.NONE;
    for (CasePerson person : persons) {
      if (named.persons().contains(person.id()) && person.role() != PersonRole.SUBJECT) {
        if (person.protection() != ProtectedIdentity.NONE) {
          return Mark.Frame.PROTECTED;
        }
        if (person.role() == PersonRole.THIRD_PARTY || person.role() == PersonRole.REPORTER) {
          frame = Mark.Frame.OTHER_PERSON;
        }
      }
    }
    return frame;
  }
}
