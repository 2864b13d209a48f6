package se.rattdela.casework.caseregister;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.UserId;

/** A case without its documents and items, for the other features. */
public record CaseHead(
    CaseId id,
    String number,
    @Nullable String diaryNumber,
    ServiceBranch branch,
    String holder,
    UnitId unit,
    LocalDate openedOn,
    List<CasePerson> persons,
    Set<UserId> assigned) {
  public CaseHead {
    persons = List.copyOf(persons);
    assigned = Set.copyOf(assigned);
  }

  /** The person the case is about. */
  public CasePerson subject() {
    return persons.stream()
        .filter(person -> person.role() == PersonRole.SUBJECT)
        .findFirst()
        .orElseThrow();
  }

  /** The strongest grade of protection of anyone in the case. */
  public ProtectedIdentity protection() {
    return persons.stream()
        .map(CasePerson::protection)
        .max(Comparator.naturalOrder())
        .orElse(ProtectedIdentity.NONE);
  }

  /**
   * Refuses a way out where the user has not confirmed the protection in the case.
   *
   * @param confirmed the grade that the user has confirmed; null = none
   * @throws NotAllowedException PROTECTION_NOT_CONFIRMED unless it is the strongest grade in the
   *     case
   */
  public void requireConfirmed(@Nullable ProtectedIdentity confirmed) {
    if ((confirmed == null ? ProtectedIdentity.NONE : confirmed) != protection()) {
      throw new NotAllowedException(ErrorCode.PROTECTION_NOT_CONFIRMED);
    }
  }

  /** How many persons of the case are protected in some way. */
  public int protectedPersons() {
    return (int)
        persons.stream().filter(each -> each.protection() != ProtectedIdentity.NONE).count();
  }

  /** A person of the case, if the id is one of theirs. */
  public Optional<CasePerson> person(@Nullable PersonId wanted) {
    return persons.stream().filter(person -> person.id().equals(wanted)).findFirst();
  }
}
