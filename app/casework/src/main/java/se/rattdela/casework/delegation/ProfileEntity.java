package se.rattdela.casework.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.rattdela.casework.store.Aggregate;

/** The municipality profile; one row. */
@Entity
@Table(name = "municipality_profile")
class ProfileEntity extends Aggregate {
  @Column(nullable = false)
  String municipality;

  @Column(nullable = false)
  String committee;

  @Column(nullable = false)
  String postalAddress;

  @Column(nullable = false)
  String appealCourt;

  @Column(nullable = false)
  String delegationDecision;

  @Column(nullable = false)
  String shieldColour;

  protected ProfileEntity() {}
}
