package se.rattdela.casework.delegation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.numbering.Numbers;

/** The delegation order and the profile within a unit of work. */
public final class Delegations {
  private static final String PROFILE = "select p from ProfileEntity p order by p.id";
  private static final String POINTS = "select p from PointEntity p order by p.pointNumber, p.id";

  private final Numbers numbers;

  /**
   * @param numbers knows the patterns, which are part of the profile
   */
  public Delegations(Numbers numbers) {
    this.numbers = numbers;
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
}
