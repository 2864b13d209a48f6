package se.rattdela.casework.rulebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** The wording of a provision as imported, and as it was reviewed. */
@Entity
@Table(name = "statute_wording")
class WordingEntity extends Aggregate {
  @Column(nullable = false)
  String provisionId;

  @Column(nullable = false)
  String wording;

  @Column(nullable = false)
  String wordingSha256;

  @Column(nullable = false)
  String importedByName;

  @Column(nullable = false)
  Instant importedAt;

  @Nullable String reviewedWording;

  @Nullable String reviewedSha256;

  @Nullable Long reviewedBy;

  @Nullable String reviewedByName;

  @Nullable Instant reviewedAt;

  @Nullable String reviewedVersion;

  protected WordingEntity() {}

  WordingState state() {
    if (reviewedSha256 == null) {
      return WordingState.NEVER_REVIEWED;
    }
    return reviewedSha256.equals(wordingSha256) ? WordingState.MATCHES : WordingState.DRIFTED;
  }
}
