package se.rattdela.casework.access;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.common.Why;

/** Users and units within a unit of work. */
public final class Users {
  private static final String BY_NAME = "select u from UserEntity u where u.userName = :name";
  private static final String ALL = "select u from UserEntity u order by u.displayName, u.id";
  private static final String UNITS = "select u from UnitEntity u order by u.name, u.id";
  private static final String FUNCTIONS =
      "select u.delegateFunction from UserEntity u join u.roles r where r = :role"
          + " order by u.delegateFunction";

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(UnitEntity.class, UserEntity.class);
  }

  /** The user with the name. */
  public Actor named(EntityManager em, String userName) {
    return em
        .createQuery(BY_NAME, UserEntity.class)
        .setParameter("name", userName)
        .getResultList()
        .stream()
        .findFirst()
        .map(user -> actor(em, user))
        .orElseThrow(NotFoundException::new);
  }

  /** The user with the id. */
  public Actor byId(EntityManager em, UserId id) {
    UserEntity user = em.find(UserEntity.class, id.value());
    if (user == null) {
      throw new NotFoundException();
    }
    return actor(em, user);
  }

  /** The user as the database knows it now, whatever the caller's record says. */
  public Actor known(EntityManager em, Actor claimed) {
    UserEntity user = em.find(UserEntity.class, claimed.id().value());
    if (user == null) {
      throw new NotAllowedException(ErrorCode.ROLE_MISSING);
    }
    return actor(em, user);
  }

  /**
   * The user, who must have the role.
   *
   * @throws NotAllowedException ROLE_MISSING
   */
  public Actor require(EntityManager em, Actor claimed, Role role) {
    Actor actor = known(em, claimed);
    if (!actor.roles().contains(role)) {
      throw new NotAllowedException(ErrorCode.ROLE_MISSING);
    }
    return actor;
  }

  /** All users by name. */
  public List<Actor> all(EntityManager em) {
    return em.createQuery(ALL, UserEntity.class).getResultList().stream()
        .map(user -> actor(em, user))
        .toList();
  }

  /** The functions, as the delegation order knows them, of users with a role. */
  public List<String> functions(EntityManager em, Role role) {
    return em
        .createQuery(FUNCTIONS, String.class)
        .setParameter("role", role)
        .getResultList()
        .stream()
        .distinct()
        .toList();
  }

  /** Display names by id. */
  public Map<UserId, String> names(EntityManager em, Set<UserId> ids) {
    return ids.stream()
        .map(id -> em.find(UserEntity.class, id.value()))
        .filter(user -> user != null)
        .collect(Collectors.toMap(user -> new UserId(user.id()), user -> user.displayName));
  }

  /** Names of all units by id, by name. */
  public Map<UnitId, String> units(EntityManager em) {
    Map<UnitId, String> units = new LinkedHashMap<>();
    em.createQuery(UNITS, UnitEntity.class)
        .getResultList()
        .forEach(unit -> units.put(new UnitId(unit.id()), unit.name));
    return units;
  }

  /** Name of a unit. */
  public String unitName(EntityManager em, UnitId unit) {
    UnitEntity found = em.find(UnitEntity.class, unit.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found.name;
  }

  /** Adds a unit; {@code by} is the program itself when the office is created. */
  public UnitId addUnit(EntityManager em, UserId by, String byName, Instant now, String name) {
    if (name.isBlank()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "unit", Why.UNIT_NAME_MISSING);
    }
    UnitEntity unit = new UnitEntity();
    unit.name = name.strip();
    unit.touch(by, byName, now);
    em.persist(unit);
    return new UnitId(unit.id());
  }

  /** Adds a user. The key slot is made by the caller. */
  public Actor addUser(EntityManager em, UserId by, String byName, Instant now, NewUser newUser) {
    if (newUser.displayName().isBlank() || newUser.roles().isEmpty()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "displayName", Why.USER_INCOMPLETE);
    }
    UserEntity user = new UserEntity();
    user.userName = newUser.userName();
    user.displayName = newUser.displayName().strip();
    user.delegateFunction = newUser.function().strip();
    user.unitId = newUser.unit().value();
    user.roles.addAll(newUser.roles());
    user.touch(by, byName, now);
    em.persist(user);
    return actor(em, user);
  }

  private Actor actor(EntityManager em, UserEntity user) {
    UnitId unit = new UnitId(user.unitId);
    return new Actor(
        new UserId(user.id()),
        user.userName,
        user.displayName,
        user.delegateFunction,
        unit,
        unitName(em, unit),
        user.roles);
  }
}
