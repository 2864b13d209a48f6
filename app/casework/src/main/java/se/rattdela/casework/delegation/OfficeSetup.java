package se.rattdela.casework.delegation;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.common.UnitId;

/** What the administrator sets up. Needs the role ADMINISTRATOR; reads no case content. */
public interface OfficeSetup {
  /** Sets the municipality profile. */
  void profile(Actor actor, MunicipalityProfile profile);

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
