package se.rattdela.casework.phrase;

import jakarta.persistence.EntityManager;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.store.UnitOfWork;

/** The phrases in the database. */
public final class StoredPhrases implements PhraseLibrary {
  private static final String IN_USE =
      "select p from PhraseEntity p where p.retired = false"
          + " and (p.ownerId is null or p.ownerId = :user)";
  private static final String EDITIONS =
      "select e from EditionEntity e where e.phraseId = :phrase order by e.edition desc";
  // Control and format characters other than line breaks: they hide what a text says.
  private static final Pattern NOT_IN_TEXT =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n]]");

  private final UnitOfWork work;
  private final Users users;
  private final AuditTrail audit;
  private final OfficeTime time;

  public StoredPhrases(UnitOfWork work, Users users, AuditTrail audit, OfficeTime time) {
    this.work = work;
    this.users = users;
    this.audit = audit;
    this.time = time;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(PhraseEntity.class, EditionEntity.class);
  }

  @Override
  public List<Phrase> list(Actor actor) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
      return em
          .createQuery(IN_USE, PhraseEntity.class)
          .setParameter("user", by.id().value())
          .getResultList()
          .stream()
          .map(entity -> view(em, by, entity))
          .sorted(
              Comparator.comparing(Phrase::shared)
                  .thenComparing(Phrase::title, swedish)
                  .thenComparingLong(phrase -> phrase.id().value()))
          .toList();
    });
  }

  @Override
  public Phrase add(Actor actor, boolean shared, PhraseContent content) {
    PhraseContent checked = checked(content);
    return work.write(em -> {
      Actor by = shared ? users.require(em, actor, Role.RULE_STEWARD) : users.known(em, actor);
      PhraseEntity entity = new PhraseEntity();
      entity.ownerId = shared ? null : by.id().value();
      write(em, by, entity, checked);
      audit.append(em, by.id(), Operation.PHRASE_ADDED, null, "phrase " + entity.id(), "");
      return view(em, by, entity);
    });
  }

  @Override
  public Phrase change(Actor actor, PhraseId id, long version, PhraseContent content) {
    PhraseContent checked = checked(content);
    return work.write(em -> {
      Actor by = users.known(em, actor);
      PhraseEntity entity = changeable(em, by, id, version);
      write(em, by, entity, checked);
      audit.append(em, by.id(), Operation.PHRASE_CHANGED, null, "phrase " + entity.id(), "");
      return view(em, by, entity);
    });
  }

  @Override
  public void retire(Actor actor, PhraseId id, long version) {
    work.write(em -> {
      Actor by = users.known(em, actor);
      PhraseEntity entity = changeable(em, by, id, version);
      entity.retired = true;
      entity.touch(by.id(), by.displayName(), time.now());
      audit.append(em, by.id(), Operation.PHRASE_RETIRED, null, "phrase " + entity.id(), "");
      return entity;
    });
  }

  @Override
  public List<PhraseEdition> editions(Actor actor, PhraseId id) {
    return work.read(em -> {
      visible(em, users.known(em, actor), id);
      return em
          .createQuery(EDITIONS, EditionEntity.class)
          .setParameter("phrase", id.value())
          .getResultList()
          .stream()
          .map(EditionEntity::view)
          .toList();
    });
  }

  private void write(EntityManager em, Actor by, PhraseEntity entity, PhraseContent content) {
    entity.kind = content.kind();
    entity.title = content.title();
    entity.edition++;
    entity.touch(by.id(), by.displayName(), time.now());
    em.persist(entity);
    em.persist(
        new EditionEntity(
            new EditionEntity.Key(entity.id(), entity.edition),
            content.title(),
            content.text(),
            by.displayName(),
            time.now()));
    em.flush();
  }

  private static PhraseContent checked(PhraseContent content) {
    String title = content.title().strip();
    String text = content.text().replace("\r\n", "\n").strip();
    if (title.isEmpty() || title.length() > PhraseContent.LONGEST_TITLE || title.contains("\n")) {
      throw wrong("title", Why.PHRASE_TITLE);
    }
    if (text.isEmpty() || text.length() > PhraseContent.LONGEST_TEXT) {
      throw wrong("text", Why.PHRASE_TEXT);
    }
    if (NOT_IN_TEXT.matcher(title).find() || NOT_IN_TEXT.matcher(text).find()) {
      throw wrong("text", Why.PHRASE_CHARACTERS);
    }
    if (!PhraseText.unknown(text).isEmpty()) {
      throw wrong("text", Why.PHRASE_PLACEHOLDER);
    }
    if (PersonalNumber.seemsIn(title) || PersonalNumber.seemsIn(text)) {
      throw wrong("text", Why.PERSONAL_NUMBER_IN_TEXT);
    }
    return new PhraseContent(content.kind(), title, text);
  }

  private static InvalidInputException wrong(String field, Why why) {
    return new InvalidInputException(ErrorCode.INVALID_INPUT, field, why);
  }

  private static PhraseEntity visible(EntityManager em, Actor by, PhraseId id) {
    PhraseEntity entity = em.find(PhraseEntity.class, id.value());
    Long owner = entity == null ? null : entity.ownerId;
    // Somebody else's own phrase is not even there.
    if (entity == null || (owner != null && owner != by.id().value())) {
      throw new NotFoundException();
    }
    return entity;
  }

  private PhraseEntity changeable(EntityManager em, Actor by, PhraseId id, long version) {
    PhraseEntity entity = visible(em, by, id);
    if (entity.ownerId == null) {
      users.require(em, by, Role.RULE_STEWARD);
    }
    entity.expect(version);
    if (entity.retired) {
      throw new NotFoundException();
    }
    return entity;
  }

  private static Phrase view(EntityManager em, Actor by, PhraseEntity entity) {
    boolean shared = entity.ownerId == null;
    EditionEntity wording =
        em.find(EditionEntity.class, new EditionEntity.Key(entity.id(), entity.edition));
    return new Phrase(
        new PhraseId(entity.id()),
        entity.version(),
        shared,
        entity.kind,
        entity.title,
        wording == null ? "" : wording.wording(),
        entity.edition,
        entity.changedByName(),
        entity.changedAt(),
        !shared || by.roles().contains(Role.RULE_STEWARD));
  }
}
