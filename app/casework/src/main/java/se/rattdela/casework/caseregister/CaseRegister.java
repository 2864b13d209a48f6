package se.rattdela.casework.caseregister;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.numbering.Numbers;

/** Persons and cases within a unit of work. */
public final class CaseRegister {
  private static final String PERSONS = "select p from PersonEntity p where p.id in :ids";
  private static final String ALL = "select c.id from CaseEntity c order by c.caseNumber";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  // Control, format (bidi) and private-use characters: they hide what a name says.
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");

  private static final int LONGEST_DIARY_NUMBER = 60;
  private static final int LONGEST_NAME = 200;

  private final OfficeTime time;
  private final Numbers numbers;

  /**
   * @param numbers gives cases their numbers
   */
  public CaseRegister(OfficeTime time, Numbers numbers) {
    this.time = time;
    this.numbers = numbers;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(PersonEntity.class, CaseEntity.class, CaseOpeningEntity.class);
  }

  /** Registers a person. */
  public PersonId addPerson(EntityManager em, Actor actor, NewPerson person) {
    PersonEntity entity = new PersonEntity();
    entity.givenName = name(person.givenName(), "givenName");
    entity.familyName = familyName(person.familyName());
    CasePersons.requireUnused(em, person.identity());
    entity.identify(person.identity());
    entity.protection = person.protection();
    entity.words.addAll(words(entity.givenName + " " + entity.familyName));
    entity.touch(actor.id(), actor.displayName(), time.now());
    em.persist(entity);
    return new PersonId(entity.id());
  }

  static String familyName(String written) {
    return written.isBlank() ? "" : name(written, "familyName");
  }

  static String name(String written, String field) {
    String name = written.strip();
    if (name.isEmpty()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, field, Why.NAME_MISSING);
    }
    if (name.length() > LONGEST_NAME) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, field, Why.NAME_TOO_LONG);
    }
    if (NOT_IN_NAMES.matcher(name).find()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, field, Why.NAME_CHARACTERS);
    }
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC);
  }

  /** The words of a name as they are stored and searched for. */
  static Set<String> words(String name) {
    return BETWEEN_WORDS
        .splitAsStream(
            java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC)
                .toLowerCase(Locale.forLanguageTag("sv")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Registers a case and assigns the actor. */
  public CaseId addCase(EntityManager em, Actor actor, NewCase newCase) {
    CaseEntity entity = new CaseEntity();
    entity.caseNumber = numbers.next(em, Numbers.Series.CASE, newCase.openedOn().getYear());
    String diaryNumber = newCase.diaryNumber();
    entity.diaryNumber = diaryNumber == null ? null : noted(em, diaryNumber);
    entity.branch = newCase.branch();
    entity.holder = newCase.holder();
    entity.unitId = newCase.unit().value();
    entity.openedOn = newCase.openedOn();
    entity.persons.add(
        new CaseEntity.Part(person(em, newCase.subject()).id(), PersonRole.SUBJECT, ""));
    entity.assigned.add(actor.id().value());
    entity.touch(actor.id(), actor.displayName(), time.now());
    em.persist(entity);
    return new CaseId(entity.id());
  }

  /** Gives a case the next diary number of the office's series. */
  public String drawDiaryNumber(EntityManager em, Actor actor, CaseId caseId) {
    CaseEntity entity = withoutDrawnNumber(em, caseId);
    if (numbers.patterns(em).diary() == null) {
      throw diary(Why.DIARY_NO_PATTERN);
    }
    String number = numbers.next(em, Numbers.Series.DIARY, time.today().getYear());
    entity.diaryNumber = number;
    entity.touch(actor.id(), actor.displayName(), time.now());
    return number;
  }

  /** Notes the number a case has in another diary. */
  public void noteDiaryNumber(EntityManager em, Actor actor, CaseId caseId, String number) {
    CaseEntity entity = withoutDrawnNumber(em, caseId);
    entity.diaryNumber = noted(em, number);
    entity.touch(actor.id(), actor.displayName(), time.now());
  }

  private CaseEntity withoutDrawnNumber(EntityManager em, CaseId caseId) {
    CaseEntity entity = entity(em, caseId);
    String number = entity.diaryNumber;
    if (number != null && numbers.mayHaveGiven(em, Numbers.Series.DIARY, number)) {
      throw diary(Why.DIARY_NUMBER_DRAWN);
    }
    return entity;
  }

  private String noted(EntityManager em, String written) {
    String number = written.strip();
    if (number.isEmpty()
        || number.length() > LONGEST_DIARY_NUMBER
        || NOT_IN_NAMES.matcher(number).find()) {
      throw diary(Why.DIARY_NUMBER_FORM);
    }
    if (numbers.mayHaveGiven(em, Numbers.Series.DIARY, number)) {
      throw diary(Why.DIARY_NUMBER_TAKEN);
    }
    return number;
  }

  private static InvalidInputException diary(Why why) {
    return new InvalidInputException(ErrorCode.INVALID_INPUT, "diaryNumber", why);
  }

  /** Adds a person to a case. */
  public void join(
      EntityManager em,
      Actor actor,
      CaseId caseId,
      PersonId person,
      PersonRole role,
      String relation) {
    CaseEntity entity = entity(em, caseId);
    PersonEntity joining = person(em, person);
    if (role == PersonRole.SUBJECT
        || entity.persons.stream().anyMatch(part -> part.personId == joining.id())) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "person", Why.ALREADY_IN_CASE);
    }
    entity.persons.add(new CaseEntity.Part(joining.id(), role, relation(relation)));
    entity.touch(actor.id(), actor.displayName(), time.now());
  }

  static String relation(String written) {
    String relation = written.strip();
    if (relation.length() > LONGEST_NAME || NOT_IN_NAMES.matcher(relation).find()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "relation", Why.RELATION_FORM);
    }
    return relation;
  }

  /** Assigns a colleague. */
  public void assign(EntityManager em, Actor actor, CaseId caseId, UserId colleague) {
    CaseEntity entity = entity(em, caseId);
    entity.assigned.add(colleague.value());
    entity.touch(actor.id(), actor.displayName(), time.now());
  }

  /** Every case of the office, by number. */
  public List<CaseId> all(EntityManager em) {
    return em.createQuery(ALL, Long.class).getResultList().stream().map(CaseId::new).toList();
  }

  /** A case with its persons. */
  public CaseHead head(EntityManager em, CaseId caseId) {
    return heads(em, List.of(entity(em, caseId))).getFirst();
  }

  /** Cases with their persons by id, in a few statements however many they are. */
  public Map<CaseId, CaseHead> headsOf(EntityManager em, Set<CaseId> ids) {
    return heads(em, ids.stream().map(id -> entity(em, id)).toList()).stream()
        .collect(Collectors.toMap(CaseHead::id, Function.identity()));
  }

  /** Cases with their persons, in a few statements however many they are. */
  List<CaseHead> heads(EntityManager em, List<CaseEntity> cases) {
    Set<Long> ids =
        cases.stream()
            .flatMap(each -> each.persons.stream())
            .map(part -> part.personId)
            .collect(Collectors.toSet());
    Map<Long, PersonEntity> persons =
        ids.isEmpty()
            ? Map.of()
            : em
                .createQuery(PERSONS, PersonEntity.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(PersonEntity::id, Function.identity()));
    List<CaseHead> heads = new ArrayList<>();
    for (CaseEntity each : cases) {
      heads.add(
          new CaseHead(
              new CaseId(each.id()),
              each.caseNumber,
              each.diaryNumber,
              each.branch,
              each.holder,
              new UnitId(each.unitId),
              each.openedOn,
              each.persons.stream().flatMap(part -> casePerson(persons, part)).toList(),
              each.assigned.stream().map(UserId::new).collect(Collectors.toSet())));
    }
    return heads;
  }

  private static Stream<CasePerson> casePerson(
      Map<Long, PersonEntity> persons, CaseEntity.Part part) {
    return Stream.ofNullable(persons.get(part.personId))
        .map(person ->
            new CasePerson(
                new PersonId(person.id()),
                person.givenName,
                person.familyName,
                person.identity(),
                part.personRole,
                part.relation,
                person.protection));
  }

  static PersonEntity person(EntityManager em, PersonId id) {
    PersonEntity found = em.find(PersonEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  static CaseEntity entity(EntityManager em, CaseId id) {
    CaseEntity found = em.find(CaseEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }
}
