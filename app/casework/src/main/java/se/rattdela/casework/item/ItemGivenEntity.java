package se.rattdela.casework.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** That an item has been given to an authority. */
@Entity
@Table(name = "item_given")
class ItemGivenEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long caseId;

  @Column(nullable = false)
  long itemId;

  @Column(nullable = false)
  String recipient;

  @Column(nullable = false)
  String recipientName;

  @Column(nullable = false)
  LocalDate givenOn;

  @Column(nullable = false)
  String decisionNumber;

  /** The dispatch that gave it; null for what was said. */
  @Nullable Long dispatchId;

  protected ItemGivenEntity() {}
}
