package se.rattdela.casework.delegation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** A point of the delegation order. */
@Entity
@Table(name = "delegation_point")
class PointEntity extends Aggregate {
  @Column(nullable = false)
  String pointNumber;

  @Column(nullable = false)
  String delegateFunction;

  @Column(nullable = false)
  boolean heavySecrecy;

  @Column(nullable = false)
  LocalDate validFrom;

  @Nullable LocalDate validTo;

  @ElementCollection
  @CollectionTable(name = "delegation_kind", joinColumns = @JoinColumn(name = "point_id"))
  @Column(name = "kind", nullable = false)
  Set<String> kinds = new HashSet<>();

  protected PointEntity() {}

  DelegationPoint view() {
    return new DelegationPoint(
        pointNumber, delegateFunction, kinds, heavySecrecy, validFrom, validTo);
  }
}
