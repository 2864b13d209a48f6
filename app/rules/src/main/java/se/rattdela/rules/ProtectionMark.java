package se.rattdela.rules;

import java.util.List;

/**
 * One of the secrecies that protect an item, for the explanation panel: whether it stands, and
 * whether something breaks it.
 *
 * @param secrecy its code, such as {@code OSL-26-1}
 * @param stands whether it protects the item on the day; false where no harm is possible, where it
 *     has run out, or for a decision that 26:7 lets out of it
 * @param broken whether some provision that applies overrides it
 * @param brokenBy ids of the versions that do, sorted
 * @param barriers why provisions whose own requirements are met still leave it standing; empty
 *     where it is broken or does not stand
 */
public record ProtectionMark(
    String secrecy, Truth stands, Truth broken, List<String> brokenBy, List<Barrier> barriers) {

  /**
   * An exclusion that keeps a provision from breaking it.
   *
   * @param version id of the provision's version
   * @param reason the exclusion, in the words of the pack
   */
  public record Barrier(String version, Reason reason) {}

  /** Takes copies. */
  public ProtectionMark {
    brokenBy = List.copyOf(brokenBy);
    barriers = List.copyOf(barriers);
  }

  /** Whether it certainly keeps the item in, whatever else is answered. */
  public boolean hinders() {
    return stands == Truth.TRUE && broken == Truth.FALSE;
  }
}
