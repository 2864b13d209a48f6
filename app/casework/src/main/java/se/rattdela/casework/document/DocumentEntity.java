package se.rattdela.casework.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.rattdela.casework.store.Aggregate;

/** A document of a case with its text. */
@Entity
@Table(name = "case_document")
class DocumentEntity extends Aggregate {
  @Column(nullable = false)
  long caseId;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  @Column(nullable = false)
  String title;

  @Column(nullable = false)
  LocalDate documentDate;

  @Column(nullable = false)
  String body;

  protected DocumentEntity() {}
}
