package se.rattdela.casework.unmet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.Aggregate;

/** An unmet need; written once, and then only marked as taken back. */
@Entity
@Table(name = "unmet_need")
class UnmetNeedEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long caseId;

  @ElementCollection
  @CollectionTable(name = "unmet_need_item", joinColumns = @JoinColumn(name = "need_id"))
  @OrderColumn(name = "list_order")
  @Column(name = "item_id", nullable = false)
  List<Long> items = new ArrayList<>();

  @Column(nullable = false)
  String authority;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  NeedSide neededBy;

  @Column(nullable = false)
  String needed;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  Hindrance hindrance;

  @Nullable String provision;

  @Column(nullable = false)
  String citation;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  Consequence consequence;

  @Column(nullable = false)
  String consequenceText;

  @Column(nullable = false)
  LocalDate happenedOn;

  @Column(nullable = false)
  long recordedBy;

  @Column(nullable = false)
  String recordedByName;

  @Column(nullable = false)
  Instant recordedAt;

  @Nullable Instant takenBackAt;
  @Nullable Long takenBackBy;

  protected UnmetNeedEntity() {}

  long id() {
    if (id == null) {
      throw new IllegalStateException("not persisted yet");
    }
    return id;
  }

  UnmetNeed view() {
    return new UnmetNeed(
        new UnmetNeedId(id()),
        new NewUnmetNeed(
            new CaseId(caseId),
            items.stream().map(ItemId::new).toList(),
            authority,
            neededBy,
            needed,
            hindrance,
            provision,
            consequence,
            consequenceText,
            happenedOn),
        citation,
        new UserId(recordedBy),
        recordedByName,
        recordedAt,
        takenBackAt);
  }
}
