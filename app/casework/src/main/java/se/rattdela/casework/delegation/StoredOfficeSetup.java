package se.rattdela.casework.delegation;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.store.FileKey;
import se.rattdela.casework.store.KeySlots;
import se.rattdela.casework.store.UnitOfWork;

/** Sets up the office in the database and its key slots. */
public final class StoredOfficeSetup implements OfficeSetup {
  private final UnitOfWork work;
  private final Users users;
  private final Delegations delegations;
  private final AuditTrail audit;
  private final OfficeTime time;
  private final KeySlots slots;
  private final FileKey key;

  /**
   * @param slots where new users' slots go
   * @param key the key to wrap in them
   */
  public StoredOfficeSetup(
      UnitOfWork work,
      Users users,
      Delegations delegations,
      AuditTrail audit,
      OfficeTime time,
      KeySlots slots,
      FileKey key) {
    this.work = work;
    this.users = users;
    this.delegations = delegations;
    this.audit = audit;
    this.time = time;
    this.slots = slots;
    this.key = key;
  }

  @Override
  public void profile(Actor actor, MunicipalityProfile profile) {
    if (!profile.shieldColour().isEmpty() && !profile.shieldColour().matches("#[0-9a-fA-F]{6}")) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "shieldColour", Why.SHIELD_COLOUR);
    }
    work.write(em -> {
      Actor by = users.require(em, actor, Role.ADMINISTRATOR);
      ProfileEntity entity = delegations.set(em, by, time.now(), profile);
      audit.append(em, by.id(), Operation.PROFILE_SET, null, "", "");
      return entity;
    });
  }

  @Override
  public SettingsView settings(Actor actor) {
    return work.read(em -> {
      users.known(em, actor);
      return delegations.settings(em, time.today());
    });
  }

  @Override
  public SettingsView save(Actor actor, long version, OfficeSettings settings) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.ADMINISTRATOR);
      SettingsView shown = delegations.settings(em, time.today());
      Delegations.profileEntity(em).ifPresent(entity -> entity.expect(version));
      List<SettingsProblem> problems = shown.check().problems(settings);
      if (!problems.isEmpty()) {
        throw new InvalidSettingsException(problems);
      }
      delegations.set(em, by, time.now(), settings.profile());
      delegations.set(em, settings.units());
      delegations.extend(em, by, time.now(), settings.delegation());
      audit.append(em, by.id(), Operation.SETTINGS_SAVED, null, "", "");
      em.flush();
      return delegations.settings(em, time.today());
    });
  }

  @Override
  public MunicipalityProfile profile() {
    return work.read(delegations::profile);
  }

  @Override
  public UnitId unit(Actor actor, String name) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.ADMINISTRATOR);
      UnitId unit = users.addUnit(em, by.id(), by.displayName(), time.now(), name);
      audit.append(em, by.id(), Operation.UNIT_ADDED, null, "unit " + unit.value(), "");
      return unit;
    });
  }

  @Override
  public Actor user(Actor actor, NewUser user, char[] password) {
    work.read(em -> users.require(em, actor, Role.ADMINISTRATOR));
    // The slot first: a user without a slot could never sign in, a slot without a user opens
    // nothing.
    slots.add(user.userName(), password, key);
    try {
      return work.write(em -> {
        Actor by = users.require(em, actor, Role.ADMINISTRATOR);
        Actor added = users.addUser(em, by.id(), by.displayName(), time.now(), user);
        audit.append(em, by.id(), Operation.USER_ADDED, null, "user " + added.id().value(), "");
        return added;
      });
    } catch (RuntimeException e) {
      // Where only the disk's confirmation is missing the user is written, and needs the slot.
      if (!(e instanceof StoreException stored && stored.code() == ErrorCode.SAVE_UNCERTAIN)) {
        slots.remove(user.userName());
      }
      throw e;
    }
  }

  @Override
  public void delegation(Actor actor, DelegationPoint point) {
    if (point.number().isBlank() || point.function().isBlank() || point.kinds().isEmpty()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "number", Why.DELEGATION_POINT);
    }
    work.write(em -> {
      Actor by = users.require(em, actor, Role.ADMINISTRATOR);
      PointEntity entity = delegations.add(em, by, time.now(), point);
      audit.append(
          em, by.id(), Operation.DELEGATION_ADDED, null, "point " + entity.pointNumber, "");
      return entity;
    });
  }

  @Override
  public List<DelegationPoint> delegationOrder() {
    return work.read(delegations::points);
  }
}
