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
  /** A child is under eighteen (article 1 of the convention on the rights of the child). */
  private static final int OF_AGE = 18;

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

  /**
   * Whether the person is a child on the day, or may be one for all that is known: the subject and
   * relatives count as children until a day of birth says otherwise; others, who rarely tell their
   * age, only where it does say so.
   */
  public boolean mayBeChild(LocalDate day) {
    OptionalInt age = ageOn(day);
    return age.isPresent()
        ? age.getAsInt() < OF_AGE
        : role == PersonRole.SUBJECT || role == PersonRole.RELATIVE;
  }
}
