package se.rattdela.casework.phrase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** A phrase; its wordings are rows of their own. */
@Entity
@Table(name = "phrase")
class PhraseEntity extends Aggregate {
  /** Whose own; null for the office's. */
  @Nullable Long ownerId;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  PhraseKind kind = PhraseKind.ASSESSMENT;

  @Column(nullable = false)
  String title = "";

  @Column(nullable = false)
  int edition;

  @Column(nullable = false)
  boolean retired;

  protected PhraseEntity() {}
}
