package se.rattdela.casework.decision;

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

/** A sealed decision with a signature appended; never changed. */
@Entity
@Table(name = "signed_copy")
class SignedCopyEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long decisionId;

  @Column(nullable = false)
  int copyNumber;

  @Column(nullable = false)
  long storedBy;

  @Column(nullable = false)
  String storedByName;

  @Column(nullable = false)
  Instant storedAt;

  @Column(nullable = false)
  long fileId;

  @Column(nullable = false)
  String sha256;

  @Column(nullable = false)
  int sizeInBytes;

  protected SignedCopyEntity() {}

  SignedCopy view() {
    return new SignedCopy(copyNumber, storedByName, storedAt, sha256, sizeInBytes);
  }
}
