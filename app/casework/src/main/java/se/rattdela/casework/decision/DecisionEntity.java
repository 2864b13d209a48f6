package se.rattdela.casework.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** A decision: as sent for approval, and – once – as decided and sealed. */
@Entity
@Table(name = "decision")
class DecisionEntity extends Aggregate {
  @Column(nullable = false)
  String decisionNumber;

  @Column(nullable = false)
  long disclosureId;

  @Column(nullable = false)
  long draftedBy;

  @Column(nullable = false)
  String draftedByName;

  @Column(nullable = false)
  Instant sentAt;

  @Column(nullable = false)
  String sentDigest;

  @Column(nullable = false)
  String documentJson;

  /**
   * What its pages show of it; null = made before that was kept, and not asked for since, empty =
   * not to be known.
   */
  @Nullable String contentDigest;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  DecisionKind kind;

  @Column(nullable = false)
  String packId;

  @Column(name = "pack_sha256", nullable = false)
  String packSha256;

  @Nullable Long decidedBy;
  @Nullable String decidedByName;
  @Nullable Instant decidedAt;
  @Nullable String delegationNumber;
  byte @Nullable [] pdf;

  @Column(name = "pdf_sha256")
  @Nullable String pdfSha256;

  @ElementCollection
  @CollectionTable(name = "decision_item", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderColumn(name = "list_order")
  List<Line> items = new ArrayList<>();

  /** The office's stands on questions of law that it rests on. */
  @ElementCollection
  @CollectionTable(name = "decision_stand", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderColumn(name = "list_order")
  List<Stand> stands = new ArrayList<>();

  protected DecisionEntity() {}

  /** A stand by its question and its number. */
  @Embeddable
  static class Stand {
    @Column(nullable = false)
    String questionKey;

    @Column(nullable = false)
    int standNumber;

    protected Stand() {}

    Stand(String questionKey, int standNumber) {
      this.questionKey = questionKey;
      this.standNumber = standNumber;
    }
  }

  /** What was decided about one item, with the engine's question and answer as receipts. */
  @Embeddable
  static class Line {
    @Column(nullable = false)
    long itemId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    ItemOutcome outcome;

    @Column(nullable = false)
    String questionJson;

    @Column(nullable = false)
    String answerJson;

    /** Where the item stood, as {@link DecidedItems} writes it; null = made before it was kept. */
    @Nullable String passages;

    protected Line() {}

    Line(
        long itemId, ItemOutcome outcome, String questionJson, String answerJson, String passages) {
      this.passages = passages;
      this.itemId = itemId;
      this.outcome = outcome;
      this.questionJson = questionJson;
      this.answerJson = answerJson;
    }
  }
}
