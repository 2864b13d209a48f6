package se.rattdela.casework.caseregister;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.casework.history.FieldHistory;
import se.rattdela.casework.history.FieldSubject;
import se.rattdela.casework.history.HistoryField;

/**
 * The persons of a case within a unit of work: their fields, their parts, and what they were
 * before. The history never ties a protected identity to the one before it.
 */
public final class CasePersons {
  private static final int MOST = 50;
  private static final Set<HistoryField> WHO =
      Set.of(HistoryField.GIVEN_NAME, HistoryField.FAMILY_NAME, HistoryField.IDENTITY);
  private static final String BY_NUMBER =
      "select p from PersonEntity p where p.identityKind = :kind and p.identityNumber = :number";
  // Default deny: a protected person is found by the whole number only.
  private static final String BY_NAME =
      "select p from PersonEntity p where p.protection = :open and"
          + NameWords.OF_PERSON
          + " order by p.familyName, p.givenName, p.id";
  private static final String CASES =
      "select part.personId, count(c) from CaseEntity c join c.persons part"
          + " where part.personId in :ids group by part.personId";

  private final OfficeTime time;
  private final FieldHistory history;

  /**
   * @param history keeps what the fields were
   */
  public CasePersons(OfficeTime time, FieldHistory history) {
    this.time = time;
    this.history = history;
  }

  /** The persons of a case, the subject first. */
  public List<PersonLine> lines(EntityManager em, CaseId caseId) {
    CaseEntity entity = CaseRegister.entity(em, caseId);
    Map<Long, Integer> cases = cases(em, ids(entity));
    return entity.persons.stream()
        .map(part -> {
          PersonEntity person = CaseRegister.person(em, new PersonId(part.personId));
          return new PersonLine(
              casePerson(person, part),
              person.version(),
              part.inHousehold,
              cases.getOrDefault(part.personId, 1) - 1,
              person.changedByName(),
              person.changedAt());
        })
        .toList();
  }

  /** The version of the case, which moves when a part in it changes. */
  public long version(EntityManager em, CaseId caseId) {
    return CaseRegister.entity(em, caseId).version();
  }

  /** What the fields of the persons of a case were, newest first. */
  public List<FieldChange> history(EntityManager em, CaseId caseId) {
    List<FieldChange> changes =
        new java.util.ArrayList<>(history.ofCase(em, FieldSubject.PART, caseId));
    changes.addAll(history.of(em, FieldSubject.PERSON, ids(CaseRegister.entity(em, caseId))));
    changes.sort(java.util.Comparator.comparing(FieldChange::changedAt).reversed());
    return changes;
  }

  /**
   * Changes a person and their part in a case.
   *
   * @param shown what the user saw; a part that says something else now is a colleague's change
   * @return whether the person has become protected by it
   */
  public boolean change(
      EntityManager em,
      Actor actor,
      CaseId caseId,
      PersonId id,
      long version,
      PersonChange shown,
      PersonChange change) {
    CaseEntity entity = CaseRegister.entity(em, caseId);
    CaseEntity.Part part = part(entity, id);
    PersonEntity person = CaseRegister.person(em, id);
    person.expect(version);
    expect(em, caseId, entity, part, shown);
    boolean wasProtected = person.protection != ProtectedIdentity.NONE;
    changePart(em, actor, caseId, entity, part, change);
    changePerson(em, actor, person, change);
    return !wasProtected && person.protection != ProtectedIdentity.NONE;
  }

  private void expect(
      EntityManager em,
      CaseId caseId,
      CaseEntity entity,
      CaseEntity.Part part,
      PersonChange shown) {
    if (part.personRole == shown.role()
        && part.relation.equals(shown.relation())
        && part.inHousehold == shown.inHousehold()) {
      return;
    }
    throw history.ofCase(em, FieldSubject.PART, caseId).stream()
        .filter(each -> each.subjectId() == part.personId)
        .findFirst()
        .map(each -> new ConflictException(each.changedById(), each.changedBy(), each.changedAt()))
        .orElseGet(entity::overtaken);
  }

  private void changePart(
      EntityManager em,
      Actor actor,
      CaseId caseId,
      CaseEntity entity,
      CaseEntity.Part part,
      PersonChange change) {
    boolean subject = part.personRole == PersonRole.SUBJECT;
    if (subject != (change.role() == PersonRole.SUBJECT)) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "role", Why.SUBJECT_STAYS);
    }
    String relation = subject ? "" : CaseRegister.relation(change.relation());
    boolean household = !subject && change.inHousehold();
    int changed =
        history
            .recorder(em, actor, FieldSubject.PART, part.personId, caseId)
            .field(HistoryField.ROLE, part.personRole, change.role())
            .field(HistoryField.RELATION, part.relation, relation)
            .field(HistoryField.HOUSEHOLD, part.inHousehold, household)
            .recorded();
    if (changed > 0) {
      part.personRole = change.role();
      part.relation = relation;
      part.inHousehold = household;
      entity.touch(actor.id(), actor.displayName(), time.now());
    }
  }

  private void changePerson(
      EntityManager em, Actor actor, PersonEntity person, PersonChange change) {
    String given = CaseRegister.name(change.givenName(), "givenName");
    String family = CaseRegister.familyName(change.familyName());
    PersonIdentity before = person.identity();
    if (!before.equals(change.identity())) {
      requireUnused(em, change.identity());
    }
    boolean fictitious =
        person.protection == ProtectedIdentity.FICTITIOUS_IDENTITY
            || change.protection() == ProtectedIdentity.FICTITIOUS_IDENTITY;
    FieldHistory.Recorder recorder =
        history.recorder(em, actor, FieldSubject.PERSON, person.id(), null);
    if (fictitious) {
      recorder
          .hidden(HistoryField.GIVEN_NAME, person.givenName, given)
          .hidden(HistoryField.FAMILY_NAME, person.familyName, family)
          .hidden(HistoryField.IDENTITY, told(before), told(change.identity()));
      history.hide(em, FieldSubject.PERSON, person.id(), WHO);
    } else {
      recorder
          .field(HistoryField.GIVEN_NAME, person.givenName, given)
          .field(HistoryField.FAMILY_NAME, person.familyName, family)
          .field(HistoryField.IDENTITY, told(before), told(change.identity()));
    }
    recorder.field(HistoryField.PROTECTION, person.protection, change.protection());
    if (recorder.recorded() == 0) {
      return;
    }
    person.givenName = given;
    person.familyName = family;
    person.identify(change.identity());
    person.protection = change.protection();
    Set<String> words = CaseRegister.words(given + " " + family);
    person.words.retainAll(words);
    person.words.addAll(words);
    person.touch(actor.id(), actor.displayName(), time.now());
  }

  /** As it is shown, or the day of birth where that is all that is known. */
  private static String told(PersonIdentity identity) {
    if (!identity.shown().isEmpty()) {
      return identity.shown();
    }
    return identity.birthDate() == null ? "" : identity.birthDate().toString();
  }

  /** Notes that a person has come into a case. */
  public void joined(
      EntityManager em, Actor actor, CaseId caseId, PersonId id, boolean inHousehold) {
    CaseEntity.Part part = part(CaseRegister.entity(em, caseId), id);
    part.inHousehold = inHousehold;
    history
        .recorder(em, actor, FieldSubject.PART, id.value(), caseId)
        .field(HistoryField.IN_CASE, "", part.personRole);
  }

  /** Takes a person out of a case; the person stays in the register. */
  public void leave(EntityManager em, Actor actor, CaseId caseId, PersonId id, long version) {
    CaseEntity entity = CaseRegister.entity(em, caseId);
    entity.expect(version);
    CaseEntity.Part part = part(entity, id);
    if (part.personRole == PersonRole.SUBJECT) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "person", Why.SUBJECT_STAYS);
    }
    history
        .recorder(em, actor, FieldSubject.PART, id.value(), caseId)
        .field(HistoryField.IN_CASE, part.personRole, "");
    entity.persons.remove(part);
    entity.touch(actor.id(), actor.displayName(), time.now());
  }

  /** Registered persons; a protected one is found by the whole number and by nothing else. */
  public List<KnownPerson> find(EntityManager em, SearchTerm term) {
    List<PersonEntity> found =
        switch (term) {
          case SearchTerm.IdentityNumber(PersonalNumber number) -> byNumber(em, number);
          case SearchTerm.Name(String text) -> byName(em, NameWords.of(text));
          case SearchTerm.CaseNumber _ -> List.of();
        };
    Map<Long, Integer> cases = cases(em, found.stream().map(PersonEntity::id).toList());
    return found.stream()
        .map(each ->
            new KnownPerson(
                new PersonId(each.id()),
                (each.givenName + " " + each.familyName).strip(),
                each.identity().shown().isEmpty() ? null : each.identity().shown(),
                each.protection,
                cases.getOrDefault(each.id(), 0)))
        .toList();
  }

  private static List<PersonEntity> byName(EntityManager em, NameWords words) {
    return words
        .set(em.createQuery(BY_NAME, PersonEntity.class))
        .setParameter("open", ProtectedIdentity.NONE)
        .getResultList()
        .stream()
        .filter(person -> words.match(person.words))
        .limit(MOST)
        .toList();
  }

  private static List<PersonEntity> byNumber(EntityManager em, PersonalNumber number) {
    return em.createQuery(BY_NUMBER, PersonEntity.class)
        .setParameter("kind", PersonEntity.IdentityKind.NUMBERED)
        .setParameter("number", number.digits())
        .getResultList();
  }

  /** A number stands for one person. */
  static void requireUnused(EntityManager em, PersonIdentity identity) {
    @Nullable String number =
        switch (identity) {
          case PersonIdentity.Numbered numbered -> numbered.number().digits();
          case PersonIdentity.Reserve reserve -> reserve.id();
          case PersonIdentity.Unknown _ -> null;
        };
    if (number == null) {
      return;
    }
    PersonEntity.IdentityKind kind =
        identity instanceof PersonIdentity.Numbered
            ? PersonEntity.IdentityKind.NUMBERED
            : PersonEntity.IdentityKind.RESERVE;
    boolean used =
        !em.createQuery(BY_NUMBER, PersonEntity.class)
            .setParameter("kind", kind)
            .setParameter("number", number)
            .getResultList()
            .isEmpty();
    if (used) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "number", Why.NUMBER_KNOWN);
    }
  }

  private static CaseEntity.Part part(CaseEntity entity, PersonId id) {
    return entity.persons.stream()
        .filter(each -> each.personId == id.value())
        .findFirst()
        .orElseThrow(
            () -> new InvalidInputException(ErrorCode.INVALID_INPUT, "person", Why.NOT_IN_CASE));
  }

  private static Set<Long> ids(CaseEntity entity) {
    Set<Long> ids = new HashSet<>();
    entity.persons.forEach(part -> ids.add(part.personId));
    return ids;
  }

  private static Map<Long, Integer> cases(EntityManager em, java.util.Collection<Long> persons) {
    return persons.isEmpty()
        ? Map.of()
        : em
            .createQuery(CASES, Object[].class)
            .setParameter("ids", persons)
            .getResultList()
            .stream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
  }

  private static CasePerson casePerson(PersonEntity person, CaseEntity.Part part) {
    return new CasePerson(
        new PersonId(person.id()),
        person.givenName,
        person.familyName,
        person.identity(),
        part.personRole,
        part.relation,
        person.protection);
  }
}
