package se.rattdela.desktop.person;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CanonicalDigest;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;
import se.rattdela.desktop.session.KeptTexts;

/** What is written about a person. */
final class PersonDraft {
  /**
   * How a person is said to be identified.
   *
   * @param known whether there is a number
   */
  record Identified(boolean known, String number, String birth) {
    static final Identified NOT_YET = new Identified(true, "", "");

    static Identified of(PersonIdentity identity) {
      LocalDate born = identity.birthDate();
      boolean known = !(identity instanceof PersonIdentity.Unknown);
      return new Identified(known, identity.shown(), known || born == null ? "" : born.toString());
    }

    /** As the user reads it. */
    String shown() {
      return known ? number : birth;
    }
  }

  /** Everything that is written, at one moment. */
  record Written(
      String given,
      String family,
      Identified identified,
      @Nullable ProtectedIdentity protection,
      PersonRole role,
      String relation,
      boolean inHousehold) {
    static final Written NOTHING =
        new Written("", "", Identified.NOT_YET, null, PersonRole.RELATIVE, "", false);

    /** A person as they are stored. */
    static Written of(PersonLine line) {
      return new Written(
          line.person().givenName(),
          line.person().familyName(),
          Identified.of(line.person().identity()),
          line.person().protection(),
          line.person().role(),
          line.person().relation(),
          line.inHousehold());
    }

    /** Is another when anything is: the version of a person does not move with their part. */
    String digest() {
      return new CanonicalDigest("person")
          .add(given)
          .add(family)
          .add(identified.known())
          .add(identified.number())
          .add(identified.birth())
          .add(protection)
          .add(role)
          .add(relation)
          .add(inHousehold)
          .hex();
    }

    /** Hides the names: they must not reach a log by way of a record. */
    @Override
    public String toString() {
      return "Written[hidden]";
    }
  }

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

  /** Keeps all of it in a journal. */
  void keepIn(KeptTexts kept) {
    kept.with("given", given)
        .with("family", family)
        .tick("number-known", numberKnown)
        .with("number", number)
        .with("birth", birth)
        .choice("protection", protection, ProtectedIdentity.class)
        .with("role", role, PersonRole::name, PersonRole::valueOf)
        .with("relation", relation)
        .tick("household", inHousehold);
  }

  /** Is run after every change. */
  void onChange(Runnable changed) {
    for (ObservableValue<?> each :
        List.of(
            given, family, numberKnown, number, birth, protection, role, relation, inHousehold)) {
      each.addListener((observable, before, now) -> changed.run());
    }
  }

  /** What is written now. */
  Written written() {
    return new Written(
        given.get(),
        family.get(),
        new Identified(numberKnown.get(), number.get(), birth.get()),
        protection.get(),
        role.get(),
        relation.get(),
        inHousehold.get());
  }

  /** Writes everything anew. */
  void write(Written now) {
    given.set(now.given());
    family.set(now.family());
    numberKnown.set(now.identified().known());
    number.set(now.identified().number());
    birth.set(now.identified().birth());
    protection.set(now.protection());
    role.set(now.role());
    relation.set(now.relation());
    inHousehold.set(now.inHousehold());
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
