package se.rattdela.casework.decision;

import java.util.Collection;
import java.util.Set;
import se.rattdela.casework.item.ItemView;

/** Secrecy that leaves only after a named senior decision. */
public final class HeavySecrecy {
  private static final Set<String> CODES =
      Set.of("OSL-26-3", "OSL-21-3", "OSL-21-3a", "OSL-22-1", "OSL-26-14c");

  private HeavySecrecy() {}

  /** Whether any of the provisions is such. */
  public static boolean protects(Set<String> secrecy) {
    return secrecy.stream().anyMatch(CODES::contains);
  }

  /** Whether any of what leaves is protected by it, so that only a point that covers it will do. */
  public static boolean protects(Collection<ItemView> leaving) {
    return leaving.stream().anyMatch(item -> protects(item.secrecy()));
  }
}
