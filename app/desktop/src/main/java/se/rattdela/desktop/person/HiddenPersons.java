package se.rattdela.desktop.person;

import java.util.HashSet;
import java.util.Set;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PersonId;

/** Whose name and number are hidden until they are asked for, for as long as the page is open. */
final class HiddenPersons {
  private final Set<PersonId> revealed = new HashSet<>();

  /** Shows what is hidden about a person. */
  void reveal(PersonId id) {
    revealed.add(id);
  }

  /** Whether the name is shown: third persons are hidden until asked for. */
  boolean nameShown(CasePerson person) {
    return person.role() != PersonRole.THIRD_PARTY || revealed.contains(person.id());
  }

  /** Whether the number is shown: that of a protected person is hidden until asked for. */
  boolean numberShown(CasePerson person) {
    return revealed.contains(person.id())
        || person.role() == PersonRole.SUBJECT // the head of the page says it
        || (person.protection() == ProtectedIdentity.NONE
            && person.role() != PersonRole.THIRD_PARTY);
  }

  /** Whether everything about a person is shown. */
  boolean shown(CasePerson person) {
    return nameShown(person) && numberShown(person);
  }
}
