package se.rattdela.casework.caseregister;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** A person of the register. */
@Entity
@Table(name = "person")
class PersonEntity extends Aggregate {
  @Column(nullable = false)
  String givenName;

  @Column(nullable = false)
  String familyName;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  IdentityKind identityKind;

  @Nullable String identityNumber;

  @Nullable LocalDate birthDate;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  ProtectedIdentity protection;

  /** The words of the name as they are searched for. */
  @ElementCollection
  @CollectionTable(name = "person_name_word", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "word", nullable = false)
  Set<String> words = new HashSet<>();

  protected PersonEntity() {}

  PersonIdentity identity() {
    return switch (identityKind) {
      case NUMBERED -> new PersonIdentity.Numbered(new PersonalNumber(number()));
      case RESERVE -> new PersonIdentity.Reserve(number(), birthDate);
      case UNKNOWN -> new PersonIdentity.Unknown(birthDate);
    };
  }

  private String number() {
    if (identityNumber == null) {
      throw new IllegalStateException("the schema lets no such row exist");
    }
    return identityNumber;
  }

  void identify(PersonIdentity identity) {
    birthDate = identity.birthDate();
    switch (identity) {
      case PersonIdentity.Numbered numbered -> {
        identityKind = IdentityKind.NUMBERED;
        identityNumber = numbered.number().digits();
      }
      case PersonIdentity.Reserve reserve -> {
        identityKind = IdentityKind.RESERVE;
        identityNumber = reserve.id();
      }
      case PersonIdentity.Unknown _ -> {
        identityKind = IdentityKind.UNKNOWN;
        identityNumber = null;
      }
    }
  }

  enum IdentityKind {
    NUMBERED,
    RESERVE,
    UNKNOWN
  }
}
