package se.rattdela.casework.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.rules.Initiative;

/** A column that a user has chosen to see in a case. */
@Entity
@Table(name = "matrix_column_choice")
@IdClass(ColumnChoiceEntity.Key.class)
class ColumnChoiceEntity {
  @Id private long userId;
  @Id private long caseId;
  @Id private int ordinal;

  @Column(nullable = false)
  private String recipient = "";

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  private Initiative initiative = Initiative.OWN;

  @Column(nullable = false)
  private String purpose = "";

  private @Nullable Long disclosureId;

  protected ColumnChoiceEntity() {}

  ColumnChoiceEntity(Key key, MatrixColumn column) {
    this.userId = key.userId();
    this.caseId = key.caseId();
    this.ordinal = key.ordinal();
    this.recipient = column.recipient();
    this.initiative = column.initiative();
    this.purpose = column.purpose();
    DisclosureId disclosure = column.disclosure();
    this.disclosureId = disclosure == null ? null : disclosure.value();
  }

  @Nullable DisclosureId disclosure() {
    return disclosureId == null ? null : new DisclosureId(disclosureId);
  }

  MatrixColumn column() {
    return new MatrixColumn(recipient, initiative, purpose, disclosure(), "");
  }

  record Key(long userId, long caseId, int ordinal) implements Serializable {}
}
