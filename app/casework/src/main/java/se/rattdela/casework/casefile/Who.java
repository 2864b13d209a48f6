package se.rattdela.casework.casefile;

import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.common.PersonId;

/** A person who is in the register, or is to be. */
public sealed interface Who {
  /** One who is there. */
  record Registered(PersonId id) implements Who {}

  /** One who is registered in the same unit of work. */
  record Unregistered(NewPerson person) implements Who {}
}
