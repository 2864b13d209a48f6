package se.rattdela.casework.counsel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

/** A question to the rule steward; never changed once it is answered. */
@Entity
@Table(name = "counsel")
class CounselEntity extends Aggregate {
  @Column(nullable = false)
  long caseId;

  @Nullable Long disclosureId;

  @Column(nullable = false)
  String recipient;

  @Column(nullable = false)
  String questionKey;

  @Column(nullable = false)
  String asked;

  @Column(nullable = false)
  long askedBy;

  @Column(nullable = false)
  String askedByName;

  @Column(nullable = false)
  Instant askedAt;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  CounselState state;

  @Column(nullable = false)
  String answerText = "";

  @Nullable Long answeredBy;
  @Nullable String answeredByName;
  @Nullable Instant answeredAt;

  @ElementCollection
  @CollectionTable(name = "counsel_item", joinColumns = @JoinColumn(name = "counsel_id"))
  @OrderColumn(name = "list_order")
  @Column(name = "item_id", nullable = false)
  List<Long> items = new ArrayList<>();

  protected CounselEntity() {}
}
