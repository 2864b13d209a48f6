package se.rattdela.casework.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;
import se.rattdela.reports.sign.SignatureLevel;

/** A sealed decision, or what was said of one afterwards, with a signature; never changed. */
@Entity
@Table(name = "signed_copy")
class SignedCopyEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long decisionId;

  /** What it is a copy of; null = the decision itself. */
  @Nullable Long redressId;

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

  @Enumerated(EnumType.STRING)
  @Nullable SignatureLevel signatureLevel;

  @Column(nullable = false)
  boolean prolongs;

  protected SignedCopyEntity() {}

  SignedCopy view() {
    return new SignedCopy(
        copyNumber, storedByName, storedAt, sha256, sizeInBytes, signatureLevel, prolongs);
  }
}
