package se.rattdela.casework.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** An original of a document; a new one replaces it, and this one stays as it was. */
@Entity
@Table(name = "document_original")
class OriginalEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long caseId;

  @Column(nullable = false)
  long documentId;

  @Column(nullable = false)
  long fileId;

  @Column(nullable = false)
  int pages;

  @Column(nullable = false)
  int findings;

  @Column(nullable = false)
  long addedBy;

  @Column(nullable = false)
  String addedByName;

  @Column(nullable = false)
  Instant addedAt;

  protected OriginalEntity() {}

  long id() {
    if (id == null) {
      throw new IllegalStateException("not persisted yet");
    }
    return id;
  }
}
