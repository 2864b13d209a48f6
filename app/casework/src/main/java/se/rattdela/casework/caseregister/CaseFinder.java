package se.rattdela.casework.caseregister;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.UnitId;

/** Lists of cases: the actor's own, and those found by the three lawful terms. */
public final class CaseFinder {
  private static final int MOST = 200;
  private static final String ASSIGNED =
      "select c from CaseEntity c where :user member of c.assigned"
          + " order by c.changedAt desc, c.caseNumber desc";
  private static final String NUMBERS_OF_ASSIGNED =
      "select c.id, c.caseNumber from CaseEntity c where :user member of c.assigned"
          + " order by c.caseNumber";
  private static final String NUMBERS_OF_UNIT =
      "select c.id, c.caseNumber from CaseEntity c where c.unitId = :unit order by c.caseNumber";
  private static final String BY_CASE_NUMBER =
      "select c from CaseEntity c where c.caseNumber = :number";
  private static final String BY_IDENTITY =
      "select distinct c from CaseEntity c join c.persons part, PersonEntity p"
          + " where part.personId = p.id and p.identityKind = :kind and p.identityNumber = :number"
          + " order by c.caseNumber";
  // Default deny: who is not assigned finds a protected person, and the case of one, by the whole
  // number only.
  private static final String BY_NAME =
      "select distinct c from CaseEntity c join c.persons part, PersonEntity p"
          + " where part.personId = p.id and"
          + NameWords.OF_PERSON
          + " and (:user member of c.assigned or (p.protection = :open and not exists ("
          + "select s.id from CaseEntity d join d.persons subject, PersonEntity s"
          + " where d.id = c.id and subject.personRole = :subject and s.id = subject.personId"
          + " and s.protection <> :open))) order by c.caseNumber";

  private final CaseRegister register;
  private final Users users;

  /**
   * @param register reads what is found
   */
  public CaseFinder(CaseRegister register, Users users) {
    this.register = register;
    this.users = users;
  }

  /** The actor's own assignments. */
  public List<CaseRow> assigned(EntityManager em, Actor actor) {
    return rows(
        em,
        actor,
        em.createQuery(ASSIGNED, CaseEntity.class)
            .setParameter("user", actor.id().value())
            .getResultList());
  }

  /** The numbers of the cases the actor is assigned to: no name leaves with them. */
  public Map<CaseId, String> assignedNumbers(EntityManager em, Actor actor) {
    return numbers(
        em.createQuery(NUMBERS_OF_ASSIGNED, Object[].class)
            .setParameter("user", actor.id().value())
            .getResultList());
  }

  /** The numbers of a unit's cases. */
  public Map<CaseId, String> unitNumbers(EntityManager em, UnitId unit) {
    return numbers(
        em.createQuery(NUMBERS_OF_UNIT, Object[].class)
            .setParameter("unit", unit.value())
            .getResultList());
  }

  private static Map<CaseId, String> numbers(List<Object[]> rows) {
    Map<CaseId, String> numbers = new LinkedHashMap<>();
    rows.forEach(row -> numbers.put(new CaseId((Long) row[0]), (String) row[1]));
    return numbers;
  }

  /** At most 200 cases. */
  public List<CaseRow> find(EntityManager em, Actor actor, SearchTerm term) {
    return switch (term) {
      case SearchTerm.CaseNumber(String number) ->
          rows(
              em,
              actor,
              em.createQuery(BY_CASE_NUMBER, CaseEntity.class)
                  .setParameter("number", number.strip().toUpperCase(Locale.ROOT))
                  .getResultList());
      case SearchTerm.IdentityNumber(PersonalNumber number) ->
          rows(
              em,
              actor,
              em.createQuery(BY_IDENTITY, CaseEntity.class)
                  .setParameter("kind", PersonEntity.IdentityKind.NUMBERED)
                  .setParameter("number", number.digits())
                  .setMaxResults(MOST)
                  .getResultList());
      case SearchTerm.Name(String text) -> byName(em, actor, NameWords.of(text));
    };
  }

  private List<CaseRow> byName(EntityManager em, Actor actor, NameWords words) {
    List<CaseEntity> found =
        words
            .set(em.createQuery(BY_NAME, CaseEntity.class))
            .setParameter("user", actor.id().value())
            .setParameter("open", ProtectedIdentity.NONE)
            .setParameter("subject", PersonRole.SUBJECT)
            .setMaxResults(MOST)
            .getResultList();
    List<CaseEntity> matching =
        register.heads(em, found).stream()
            .filter(head -> head.persons().stream().anyMatch(person -> named(person, words)))
            .map(head -> CaseRegister.entity(em, head.id()))
            .toList();
    return rows(em, actor, matching);
  }

  private static boolean named(CasePerson person, NameWords words) {
    return words.match(CaseRegister.words(person.name()));
  }

  private List<CaseRow> rows(EntityManager em, Actor actor, List<CaseEntity> cases) {
    return register.heads(em, cases).stream()
        .map(head ->
            new CaseRow(
                head.id(),
                head.number(),
                head.diaryNumber(),
                head.branch(),
                head.subject().name(),
                head.subject().identity().shown(),
                users.unitName(em, head.unit()),
                (int)
                    head.persons().stream()
                        .filter(person -> person.protection() != ProtectedIdentity.NONE)
                        .count(),
                head.assigned().contains(actor.id()),
                CaseRegister.entity(em, head.id()).changedAt()))
        .toList();
  }
}
