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
import se.rattdela.reports.sign.SignedPdf;
import se.rattdela.reports.sign.SignerKey;

/** A sealed decision, or what was said of one afterwards, with a signature; never changed. */
@Entity
@Table(name = "signed_copy")
class SignedCopyEntity {
  private static final int LONGEST_NAME = 400;

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

  /** The key it was signed with; null of what was stored before that was noted. */
  @Nullable String keyHolder;

  @Nullable String keyIssuer;

  @Column(name = "key_sha256")
  @Nullable String keySha256;

  @Nullable Instant keyUntil;

  protected SignedCopyEntity() {}

  /** Notes what its signature says. */
  void signature(SignedPdf read) {
    signatureLevel = read.level();
    keyHolder = shortened(read.key().holder());
    keyIssuer = shortened(read.key().issuer());
    keySha256 = read.key().sha256();
    keyUntil = read.key().validUntil();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /** What was noted of its key; null where nothing was. */
  @Nullable SignerKey key() {
    return keyHolder == null || keyIssuer == null || keySha256 == null || keyUntil == null
        ? null
        : new SignerKey(keyHolder, keyIssuer, keySha256, keyUntil);
  }

  /**
   * The copy as it is shown.
   *
   * @param level of its signatures; null where they cannot be read
   * @param key likewise
   */
  SignedCopy view(@Nullable SignatureLevel level, @Nullable SignerKey key) {
    return new SignedCopy(
        copyNumber, storedByName, storedAt, sha256, sizeInBytes, level, prolongs, key);
  }
}
