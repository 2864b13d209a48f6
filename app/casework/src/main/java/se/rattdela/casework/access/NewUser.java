package se.rattdela.casework.access;

import java.util.Set;
import se.rattdela.casework.common.UnitId;

/** A user to be registered. */
public record NewUser(
    String userName, String displayName, String function, UnitId unit, Set<Role> roles) {
  public NewUser {
    roles = Set.copyOf(roles);
  }
}
