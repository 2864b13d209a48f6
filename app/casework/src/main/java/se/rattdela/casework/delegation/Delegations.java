package se.rattdela.casework.delegation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.numbering.Numbers;

/** The delegation order and the profile within a unit of work. */
public final class Delegations {
  private static final String PROFILE = "select p from ProfileEntity p order by p.id";
  private static final String POINTS = "select p from PointEntity p order by p.pointNumber, p.id";

  private final Numbers numbers;
  private final Users users;

  /**
   * @param numbers knows the patterns, which are part of the profile
   * @param users knows the units
   */
  public Delegations(Numbers numbers, Users users) {
    this.numbers = numbers;
    this.users = users;
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(ProfileEntity.class, PointEntity.class, ContactEntity.class);
  }

  static Optional<ProfileEntity> profileEntity(EntityManager em) {
    return em.createQuery(PROFILE, ProfileEntity.class).getResultList().stream().findFirst();
  }

  /** The profile; all blank until it has been set. */
  public MunicipalityProfile profileOrBlank(EntityManager em) {
    return profileEntity(em).isPresent() ? profile(em) : MunicipalityProfile.BLANK;
  }

  /** The profile, which must have been set. */
  public MunicipalityProfile profile(EntityManager em) {
    return profileEntity(em)
        .map(each -> each.view(numbers.patterns(em)))
        .orElseThrow(NotFoundException::new);
  }

  /** Stores the profile with its patterns; what it says has been checked. */
  ProfileEntity set(EntityManager em, Actor by, Instant now, MunicipalityProfile profile) {
    ProfileEntity entity = profileEntity(em).orElseGet(ProfileEntity::new);
    entity.set(profile);
    entity.touch(by.id(), by.displayName(), now);
    em.persist(entity);
    numbers.use(em, profile.patterns());
    return entity;
  }

  /** Everything that has been set. */
  SettingsView settings(EntityManager em, LocalDate today) {
    Optional<ProfileEntity> entity = profileEntity(em);
    List<DelegationPoint> points = points(em);
    List<UnitContact> contacts = contacts(em);
    SettingsCheck check =
        new SettingsCheck(
            contacts.stream().map(UnitContact::name).collect(Collectors.toSet()),
            points,
            numbers.former(em),
            today);
    return new SettingsView(
        entity.map(ProfileEntity::version).orElse(0L),
        entity.map(ProfileEntity::changedByName).orElse(null),
        entity.map(ProfileEntity::changedAt).orElse(null),
        new OfficeSettings(profileOrBlank(em), contacts, points),
        check);
  }

  private List<UnitContact> contacts(EntityManager em) {
    List<UnitContact> contacts = new ArrayList<>();
    users
        .units(em)
        .forEach((unit, name) -> {
          ContactEntity contact = em.find(ContactEntity.class, unit.value());
          contacts.add(
              contact == null
                  ? new UnitContact(name, "", "", "")
                  : new UnitContact(name, contact.address, contact.phone, contact.email));
        });
    return contacts;
  }

  /** How a unit is reached: where it says nothing itself, as the municipality. */
  public UnitContact contact(EntityManager em, UnitId unit) {
    MunicipalityProfile profile = profileOrBlank(em);
    ContactEntity own = em.find(ContactEntity.class, unit.value());
    return new UnitContact(
        users.unitName(em, unit),
        own == null || own.address.isEmpty() ? profile.postalAddress() : own.address,
        own == null || own.phone.isEmpty() ? profile.phone() : own.phone,
        own == null || own.email.isEmpty() ? profile.email() : own.email);
  }

  /** Stores how units are reached; their names have been checked. */
  void set(EntityManager em, List<UnitContact> contacts) {
    Map<String, UnitId> ids = new HashMap<>();
    users.units(em).forEach((unit, name) -> ids.put(name, unit));
    for (UnitContact contact : contacts) {
      UnitId unit = ids.get(contact.name().strip());
      if (unit != null) {
        ContactEntity entity = em.find(ContactEntity.class, unit.value());
        if (entity == null) {
          entity = new ContactEntity(unit.value());
          em.persist(entity);
        }
        entity.address = contact.address().strip();
        entity.phone = contact.phone().strip();
        entity.email = contact.email().strip();
      }
    }
  }

  /** Adds points that are new and gives those that stand the last day they have here. */
  void extend(EntityManager em, Actor by, Instant now, List<DelegationPoint> points) {
    Map<String, PointEntity> standing = new HashMap<>();
    em.createQuery(POINTS, PointEntity.class)
        .getResultList()
        .forEach(entity -> standing.putIfAbsent(SettingsCheck.key(entity.view()), entity));
    for (DelegationPoint point : points) {
      PointEntity entity = standing.get(SettingsCheck.key(point));
      if (entity == null) {
        add(em, by, now, point);
      } else if (!Objects.equals(entity.validTo, point.to())) {
        entity.validTo = point.to();
        entity.touch(by.id(), by.displayName(), now);
      }
    }
  }

  /** Adds a point. */
  PointEntity add(EntityManager em, Actor by, Instant now, DelegationPoint point) {
    PointEntity entity = new PointEntity();
    entity.pointNumber = point.number().strip();
    entity.delegateFunction = point.function().strip();
    entity.kinds.addAll(point.kinds());
    entity.heavySecrecy = point.heavySecrecy();
    entity.validFrom = point.from();
    entity.validTo = point.to();
    entity.touch(by.id(), by.displayName(), now);
    em.persist(entity);
    return entity;
  }

  /** All points by number. */
  public List<DelegationPoint> points(EntityManager em) {
    return em.createQuery(POINTS, PointEntity.class).getResultList().stream()
        .map(PointEntity::view)
        .toList();
  }

  /**
   * The points that cover a decision on a day, whoever holds the function.
   *
   * @param kind name of the kind of decision
   * @param heavySecrecy whether something leaves that needs a named senior decision
   */
  public List<DelegationPoint> covering(
      EntityManager em, String kind, boolean heavySecrecy, LocalDate day) {
    return points(em).stream()
        .filter(point -> point.kinds().contains(kind))
        .filter(point -> point.heavySecrecy() || !heavySecrecy)
        .filter(point -> !day.isBefore(point.from()))
        .filter(point -> point.to() == null || !day.isAfter(point.to()))
        .toList();
  }

  /** Who holds points that cover a kind of decision on a day, for a message. */
  public String functions(EntityManager em, String kind, LocalDate day) {
    return covering(em, kind, false, day).stream()
        .map(DelegationPoint::function)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
