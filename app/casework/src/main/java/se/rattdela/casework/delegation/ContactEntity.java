package se.rattdela.casework.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How a unit is reached where it differs from the municipality. */
@Entity
@Table(name = "unit_contact")
class ContactEntity {
  @Id private long unitId;

  @Column(nullable = false)
  String address = "";

  @Column(nullable = false)
  String phone = "";

  @Column(nullable = false)
  String email = "";

  protected ContactEntity() {}

  ContactEntity(long unitId) {
    this.unitId = unitId;
  }

  long unitId() {
    return unitId;
  }
}
