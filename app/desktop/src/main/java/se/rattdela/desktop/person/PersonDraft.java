package se.rattdela.desktop.person;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;

/** What is written about a person. */
final class PersonDraft {
  /** A text with the name the journal keeps it under. */
  record Named(String name, StringProperty text) {}

  final StringProperty given = new SimpleStringProperty("");
  final StringProperty family = new SimpleStringProperty("");
  final BooleanProperty numberKnown = new SimpleBooleanProperty(true);
  final StringProperty number = new SimpleStringProperty("");
  final StringProperty birth = new SimpleStringProperty("");

  /** Null until it is chosen: nobody is unprotected because a field was passed over. */
  final ObjectProperty<@Nullable ProtectedIdentity> protection = new SimpleObjectProperty<>();

  final ObjectProperty<PersonRole> role = new SimpleObjectProperty<>(PersonRole.RELATIVE);
  final StringProperty relation = new SimpleStringProperty("");
  final BooleanProperty inHousehold = new SimpleBooleanProperty(false);

  /** The texts, for the journal. */
  List<Named> texts() {
    return List.of(
        new Named("given", given),
        new Named("family", family),
        new Named("number", number),
        new Named("birth", birth),
        new Named("relation", relation));
  }

  /** Writes a person as they are. */
  void fill(PersonLine line) {
    given.set(line.person().givenName());
    family.set(line.person().familyName());
    identity(line.person().identity());
    protection.set(line.person().protection());
    role.set(line.person().role());
    relation.set(line.person().relation());
    inHousehold.set(line.inHousehold());
  }

  private void identity(PersonIdentity identity) {
    LocalDate born = identity.birthDate();
    boolean known = !(identity instanceof PersonIdentity.Unknown);
    numberKnown.set(known);
    number.set(identity.shown());
    birth.set(known || born == null ? "" : born.toString());
  }

  /** Takes over every field that still says what it said before. */
  void takeUnchanged(PersonDraft before, PersonDraft after) {
    take(given, before.given, after.given);
    take(family, before.family, after.family);
    boolean identityUnchanged =
        numberKnown.get() == before.numberKnown.get()
            && number.get().equals(before.number.get())
            && birth.get().equals(before.birth.get());
    if (identityUnchanged) {
      numberKnown.set(after.numberKnown.get());
      number.set(after.number.get());
      birth.set(after.birth.get());
    }
    take(protection, before.protection, after.protection);
    take(role, before.role, after.role);
    take(relation, before.relation, after.relation);
    take(inHousehold, before.inHousehold, after.inHousehold);
  }

  private static <T> void take(Property<T> mine, Property<T> before, Property<T> after) {
    if (Objects.equals(mine.getValue(), before.getValue())) {
      mine.setValue(after.getValue());
    }
  }

  /** Empties everything. */
  void clear() {
    given.set("");
    family.set("");
    numberKnown.set(true);
    number.set("");
    birth.set("");
    protection.set(null);
    role.set(PersonRole.RELATIVE);
    relation.set("");
    inHousehold.set(false);
  }

  /**
   * How the person is identified.
   *
   * @param before what it was; a reserve number is kept as it is
   * @throws InvalidInputException what was written is no number or no day
   */
  PersonIdentity identity(LocalDate today, @Nullable PersonIdentity before) {
    if (before instanceof PersonIdentity.Reserve reserve
        && reserve.shown().equals(number.get().strip())) {
      return reserve;
    }
    return numberKnown.get()
        ? new PersonIdentity.Numbered(PersonalNumber.parse(number.get(), today))
        : new PersonIdentity.Unknown(day(today));
  }

  private @Nullable LocalDate day(LocalDate today) {
    if (birth.get().isBlank()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(birth.get().strip());
      if (!day.isAfter(today)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // said below, together with a day to come
    }
    throw new InvalidInputException(ErrorCode.INVALID_INPUT, "birth", Why.NUMBER_DATE);
  }

  /**
   * The grade of protection.
   *
   * @throws InvalidInputException it has not been chosen
   */
  ProtectedIdentity protection() {
    ProtectedIdentity grade = protection.get();
    if (grade == null) {
      throw new InvalidInputException(
          ErrorCode.INVALID_INPUT, "protection", Why.PROTECTION_MISSING);
    }
    return grade;
  }

  /** The change this is. */
  PersonChange change(LocalDate today, PersonIdentity before) {
    return new PersonChange(
        given.get().strip(),
        family.get().strip(),
        identity(today, before),
        protection(),
        role.get(),
        relation.get().strip(),
        inHousehold.get());
  }

  /** The person to be registered. */
  NewPerson person(LocalDate today) {
    return new NewPerson(
        given.get().strip(), family.get().strip(), identity(today, null), protection());
  }
}
