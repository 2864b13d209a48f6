package se.rattdela.casework.caseregister;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.PersonId;

/**
 * A registered person who was found by a number or a name.
 *
 * @param number as shown, or null where it is not shown
 * @param cases how many cases the person takes part in
 */
public record KnownPerson(
    PersonId id, String name, @Nullable String number, ProtectedIdentity protection, int cases) {
  /** Hides the name: it must not reach a log by way of a record. */
  @Override
  public String toString() {
    return "KnownPerson[" + id.value() + "]";
  }
}
