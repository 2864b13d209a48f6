package se.rattdela.casework.rulebook;

import java.util.List;

/** What this package stores. */
public final class RulebookEntities {
  private RulebookEntities() {}

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(
        ProposalEntity.class,
        PackChangeEntity.class,
        PackInForceEntity.class,
        KeyEntity.class,
        ScenarioEntity.class,
        WordingEntity.class);
  }
}
