package se.rattdela.casework.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.rattdela.casework.store.Aggregate;

/** A unit of the office. */
@Entity
@Table(name = "office_unit")
class UnitEntity extends Aggregate {
  @Column(nullable = false)
  String name;

  protected UnitEntity() {}
}
