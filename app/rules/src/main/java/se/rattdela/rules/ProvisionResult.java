package se.rattdela.rules;

import java.util.List;

/**
 * Where one version of one provision stands.
 *
 * @param id the version, such as {@code OSL-10-18a@2025-04-01}
 * @param status where it stands
 * @param reasons every reason why it does not apply, or what it still depends on; empty where it
 *     applies
 * @param overrides codes of the standing secrecy provisions it overrides; empty where it does not
 *     apply or there is nothing to override
 */
public record ProvisionResult(
    String id, Status status, List<Reason> reasons, List<String> overrides) {

  /** Takes copies. */
  public ProvisionResult {
    reasons = List.copyOf(reasons);
    overrides = List.copyOf(overrides);
  }
}
