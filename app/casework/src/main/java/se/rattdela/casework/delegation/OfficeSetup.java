package se.rattdela.casework.delegation;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.common.UnitId;

/** What the administrator sets up. Needs the role ADMINISTRATOR; reads no case content. */
public interface OfficeSetup {
  /** Sets the municipality profile. */
  void profile(Actor actor, MunicipalityProfile profile);

  /** Everything that has been set; any user may read it. */
  SettingsView settings(Actor actor);

  /**
   * Saves the settings. Units not named keep what they have; points of delegation not named stand
   * as they are: a point is added or given a last day, never removed or rewritten.
   *
   * @param version as shown
   * @throws InvalidSettingsException with every problem; nothing was written
   * @throws se.rattdela.casework.common.ConflictException someone saved since they were shown
   */
  SettingsView save(Actor actor, long version, OfficeSettings settings);

  /** The profile; any user may read it. */
  MunicipalityProfile profile();

  /** Adds a unit of the office. */
  UnitId unit(Actor actor, String name);

  /**
   * Adds a user with a key slot of their own.
   *
   * @param password is wiped before the method returns
   */
  Actor user(Actor actor, NewUser user, char[] password);

  /** Adds a point to the delegation order. */
  void delegation(Actor actor, DelegationPoint point);

  /** The delegation order; any user may read it. */
  List<DelegationPoint> delegationOrder();
}
