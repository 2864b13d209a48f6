package se.rattdela.casework.rulebook;

import java.util.List;

/**
 * The pack in force and how it came there.
 *
 * @param since the change that put it in force
 * @param warnings empty = nothing to warn of
 * @param history every change, newest first; the first is {@code since}
 */
public record PackInForce(
    PackIdentity pack,
    PackSource source,
    PackChange since,
    List<PackWarning> warnings,
    List<PackChange> history) {
  public PackInForce {
    warnings = List.copyOf(warnings);
    history = List.copyOf(history);
  }
}
