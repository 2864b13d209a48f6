package se.rattdela.casework.caseregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.casework.common.PersonId;

/** Nobody is taken for an adult because a day of birth is missing. */
class CasePersonTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

  @ParameterizedTest
  @CsvSource({
    "SUBJECT, true",
    "RELATIVE, true",
    "GUARDIAN, false",
    "REPORTER, false",
    "THIRD_PARTY, false"
  })
  void ofUnknownAge(PersonRole role, boolean may) {
    assertThat(person(role, null).mayBeChild(TODAY)).isEqualTo(may);
  }

  @ParameterizedTest
  @EnumSource
  void theDayOfBirthDecidesWhateverTheRole(PersonRole role) {
    assertThat(person(role, TODAY.minusYears(18).plusDays(1)).mayBeChild(TODAY)).isTrue();
    assertThat(person(role, TODAY.minusYears(18)).mayBeChild(TODAY)).isFalse();
  }

  @Test
  void oneBornOnLeapDayIsOfAgeTheDayAfter() {
    CasePerson person = person(PersonRole.SUBJECT, LocalDate.of(2008, 2, 29));
    assertThat(person.mayBeChild(LocalDate.of(2026, 2, 28))).isTrue();
    assertThat(person.mayBeChild(LocalDate.of(2026, 3, 1))).isFalse();
  }

  private static CasePerson person(PersonRole role, @Nullable LocalDate born) {
    return new CasePerson(
        new PersonId(1),
        "Tilde",
        "Ek",
        new PersonIdentity.Unknown(born),
        role,
        "",
        ProtectedIdentity.NONE);
  }
}
