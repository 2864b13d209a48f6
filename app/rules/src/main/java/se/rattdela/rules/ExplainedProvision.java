package se.rattdela.rules;

import java.util.List;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;

/**
 * One version of one provision as the explanation panel shows it.
 *
 * @param provision the provision
 * @param version the version in force on the day, or the nearest one where none is
 * @param result where it stands
 * @param conditions its conditions one by one; empty where it is not in force
 */
public record ExplainedProvision(
    Provision provision, Version version, ProvisionResult result, List<ConditionMark> conditions) {

  /** Takes a copy of the conditions. */
  public ExplainedProvision {
    conditions = List.copyOf(conditions);
  }
}
