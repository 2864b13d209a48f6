package se.rattdela.casework.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.store.Aggregate;

/** A file that goes along with a sealed decision; never changed. */
@Entity
@Table(name = "release_file")
class ReleaseFileEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long decisionId;

  @Column(nullable = false)
  int listOrder;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  OutgoingFile.Kind kind;

  @Column(nullable = false)
  String name;

  @Column(nullable = false)
  String mediaType;

  @Column(nullable = false)
  long fileId;

  @Column(nullable = false)
  String sha256;

  protected ReleaseFileEntity() {}
}
