package se.rattdela.rules.pack;

import java.util.Set;

/**
 * A version's claim to be the only way ("endast om") out of the secrecies it covers, and before
 * what the claim gives way.
 *
 * @param yieldsToDuties whether it gives way to every duty to hand over, which breaks secrecy
 *     through OSL 10:28
 * @param yieldsTo ids of the other provisions before which it gives way
 */
public record Exclusive(boolean yieldsToDuties, Set<String> yieldsTo) {

  /** Takes a copy. */
  public Exclusive {
    yieldsTo = Set.copyOf(yieldsTo);
  }

  /** Whether the claim gives way to a version of a provision. */
  boolean yieldsTo(String provisionId, Version version) {
    boolean duty = version.effect() == Effect.OBLIGES || version.effect() == Effect.CARRIES;
    return yieldsTo.contains(provisionId) || (yieldsToDuties && duty);
  }
}
