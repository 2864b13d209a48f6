package se.rattdela.casework.rulebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import se.rattdela.casework.store.Aggregate;
import se.rattdela.rules.Outcome;

/** A saved scenario. */
@Entity
@Table(name = "saved_scenario")
class ScenarioEntity extends Aggregate {
  @Column(nullable = false)
  String scenarioName;

  @Column(nullable = false)
  String questionJson;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  Outcome expected;

  @Column(nullable = false)
  String scenarioComment;

  @Column(nullable = false)
  String packId;

  protected ScenarioEntity() {}
}
