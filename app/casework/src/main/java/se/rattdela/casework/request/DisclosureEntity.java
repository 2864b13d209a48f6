package se.rattdela.casework.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;
import se.rattdela.rules.Initiative;

/** A request or own initiative with its items and the texts of its decision. */
@Entity
@Table(name = "disclosure")
class DisclosureEntity extends Aggregate {
  @Column(nullable = false)
  String disclosureNumber;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  DisclosureStatus status;

  @Column(nullable = false)
  long caseId;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  Initiative initiative;

  @Column(nullable = false)
  long createdBy;

  @Column(nullable = false)
  String createdByName;

  @Column(nullable = false)
  Instant createdAt;

  @Nullable Instant registeredAt;

  @Column(nullable = false)
  String recipient;

  @Column(nullable = false)
  String recipientName;

  @Column(nullable = false)
  String recipientUnit;

  @Column(nullable = false)
  String recipientOfficer;

  @Column(nullable = false)
  String recipientReference;

  @Nullable Instant received;

  @Enumerated(EnumType.STRING)
  @Nullable Channel channel;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  IdentityCheck identityCheck;

  @Nullable Instant identityCheckedAt;

  @Column(nullable = false)
  String asked;

  @Column(nullable = false)
  String purposeText;

  @Nullable String purpose;

  @Column(nullable = false)
  String invokedBasis;

  @Column(nullable = false)
  String ownBasisCheck;

  @Nullable LocalDate dueOn;

  @Embedded MatterColumns matter = new MatterColumns();

  @Nullable String packId;

  @Column(name = "pack_sha256")
  @Nullable String packSha256;

  @Nullable String template;

  /** Whether it has ever been sent for approval. */
  @Column(nullable = false)
  boolean sentBefore;

  /** The decision whose withheld items it tries anew; null of all others. */
  @Nullable Long earlierDecisionId;

  @Nullable String earlierNumber;
  @Nullable LocalDate earlierOn;

  /** Whoever has changed it by hand. */
  @ElementCollection
  @CollectionTable(name = "disclosure_hand", joinColumns = @JoinColumn(name = "disclosure_id"))
  @Column(name = "user_id", nullable = false)
  Set<Long> hands = new HashSet<>();

  @Column(nullable = false)
  String consent = "";

  @Column(nullable = false)
  String anonymised = "";

  @Column(nullable = false)
  String childsBest = "";

  @Column(nullable = false)
  String useLimitation = "";

  @Column(nullable = false)
  String delivery = "";

  @Column(nullable = false)
  String plannedMeasures = "";

  @Enumerated(EnumType.STRING)
  FileNotes.@Nullable Informing informing;

  @Column(nullable = false)
  String informingReason = "";

  @ElementCollection
  @CollectionTable(name = "disclosure_item", joinColumns = @JoinColumn(name = "disclosure_id"))
  @OrderColumn(name = "list_order")
  List<Line> items = new ArrayList<>();

  protected DisclosureEntity() {}

  /** An item of the disclosure, and whether it is withheld although it may be given. */
  @Embeddable
  static class Line {
    @Column(nullable = false)
    long itemId;

    @Nullable String withheldReason;
    @Nullable String withheldNote;
    @Nullable Long withheldBy;
    @Nullable String withheldByName;
    @Nullable Instant withheldAt;

    protected Line() {}

    Line(long itemId) {
      this.itemId = itemId;
    }
  }
}
