package se.rattdela.casework.caseregister;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.PersonId;

/**
 * A person in a case.
 *
 * @param relation in the office's words, such as "mor"; empty for the subject
 */
public record CasePerson(
    PersonId id,
    String givenName,
    String familyName,
    PersonIdentity identity,
    PersonRole role,
    String relation,
    ProtectedIdentity protection) {
  /** Given name and family name. */
  public String name() {
    return familyName.isEmpty() ? givenName : givenName + " " + familyName;
  }

  /** Full years on the day, or empty when the day of birth is unknown. */
  public OptionalInt ageOn(LocalDate day) {
    @Nullable LocalDate born = identity.birthDate();
    return born == null
        ? OptionalInt.empty()
        : OptionalInt.of(Period.between(born, day).getYears());
  }
}
