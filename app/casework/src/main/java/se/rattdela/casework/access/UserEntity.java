package se.rattdela.casework.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import se.rattdela.casework.store.Aggregate;

/** A user; the password lives in the key slots and nowhere else. */
@Entity
@Table(name = "office_user")
class UserEntity extends Aggregate {
  @Column(nullable = false)
  String userName;

  @Column(nullable = false)
  String displayName;

  @Column(nullable = false)
  String delegateFunction;

  @Column(nullable = false)
  long unitId;

  @ElementCollection
  @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
  @Column(name = "role_name", nullable = false)
  @Enumerated(EnumType.STRING)
  Set<Role> roles = new HashSet<>();

  protected UserEntity() {}
}
