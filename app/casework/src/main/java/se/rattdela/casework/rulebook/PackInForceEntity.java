package se.rattdela.casework.rulebook;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** The one row that tells which change put the present pack in force. */
@Entity
@Table(name = "pack_in_force")
class PackInForceEntity extends Aggregate {
  static final long ONLY = 1;

  @Nullable Long changeId;

  protected PackInForceEntity() {}
}
