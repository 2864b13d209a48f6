package se.rattdela.casework.redress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.request.WorkedUnder;
import se.rattdela.casework.store.Aggregate;

/** A correction, change or annulment. Never changed once it is decided. */
@Entity
@Table(name = "redress")
class RedressEntity extends Aggregate {
  @Column(nullable = false)
  long decisionId;

  @Nullable String redressNumber;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  RedressState state;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  RedressKind kind;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  RedressGround ground;

  @Column(nullable = false)
  String stood;

  @Column(nullable = false)
  String shall;

  /** Said of changes before they withheld nothing themselves; false of all that are made now. */
  @Column(nullable = false)
  boolean withholds;

  @Column(nullable = false)
  boolean keepsGiven;

  @Column(nullable = false)
  String reasons;

  @Column(nullable = false)
  String recipientShall;

  @Column(nullable = false)
  long draftedBy;

  @Column(nullable = false)
  String draftedByName;

  @Nullable Instant sentAt;
  @Nullable String sentDigest;

  @Column(nullable = false)
  String returned = "";

  @Nullable Long decidedBy;
  @Nullable String decidedByName;
  @Nullable Instant decidedAt;
  @Nullable String delegationNumber;
  @Nullable Long fileId;

  /**
   * What the pages of the decided paper show of it; null = made before that was kept, and not asked
   * for since, empty = they show none, or none that can be known.
   */
  @Nullable String contentDigest;

  /** The cover letter; null where nothing is sent, and of papers made before there was one. */
  @Nullable Long letterFileId;

  /** What it was last saved or sent under; null = before that was noted. */
  @Nullable String packId;

  @Nullable String packSha256;
  @Nullable String template;

  /** The appeal that is rejected; of a rejection only. */
  @Nullable Long appealId;

  /** Everyone who has written in it, who can never approve it. */
  @ElementCollection
  @CollectionTable(name = "redress_hand", joinColumns = @JoinColumn(name = "redress_id"))
  @Column(name = "user_id", nullable = false)
  Set<Long> hands = new HashSet<>();

  protected RedressEntity() {}

  RedressDraft content() {
    return new RedressDraft(kind, ground, stood, shall, keepsGiven, reasons, recipientShall);
  }

  WorkedUnder workedUnder() {
    return new WorkedUnder(
        Objects.requireNonNullElse(packId, ""),
        Objects.requireNonNullElse(packSha256, ""),
        Objects.requireNonNullElse(template, ""));
  }

  void content(RedressDraft draft) {
    kind = draft.kind();
    ground = draft.ground();
    stood = draft.stood().strip();
    shall = draft.shall().strip();
    withholds = false;
    keepsGiven = draft.keepsGiven();
    reasons = draft.reasons().strip();
    recipientShall = draft.recipientShall().strip();
  }
}
