package se.rattdela.casework.caseregister;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a person is identified: a number of the population register, a reserve id, or not at all. */
public sealed interface PersonIdentity {
  /** What the screen shows, such as {@code 20051114-2390}; empty for {@link Unknown}. */
  String shown();

  /** Day of birth when the identity tells it. */
  @Nullable LocalDate birthDate();

  /** Personnummer or samordningsnummer. */
  record Numbered(PersonalNumber number) implements PersonIdentity {
    @Override
    public String shown() {
      return number.shown();
    }

    @Override
    public LocalDate birthDate() {
      return number.birthDate();
    }
  }

  /** A number the office has given itself. */
  record Reserve(String id, @Nullable LocalDate birthDate) implements PersonIdentity {
    @Override
    public String shown() {
      return id;
    }
  }

  /** No number is known. */
  record Unknown(@Nullable LocalDate birthDate) implements PersonIdentity {
    @Override
    public String shown() {
      return "";
    }
  }
}
