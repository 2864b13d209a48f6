package se.rattdela.casework.access;

import java.util.Set;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.UserId;

/**
 * A signed-in user, as the screen shows it. Services read roles and unit from the database again;
 * what stands here only decides what the screen offers.
 *
 * @param function the function the delegation order knows, such as "enhetschef"
 */
public record Actor(
    UserId id,
    String userName,
    String displayName,
    String function,
    UnitId unit,
    String unitName,
    Set<Role> roles) {
  public Actor {
    roles = Set.copyOf(roles);
  }
}
