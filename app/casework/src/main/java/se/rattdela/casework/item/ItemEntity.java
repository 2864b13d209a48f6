package se.rattdela.casework.item;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;

/** A piece of information. */
@Entity
@Table(name = "item")
class ItemEntity extends Aggregate {
  @Column(nullable = false)
  long caseId;

  @Column(nullable = false)
  String title;

  @Column(nullable = false)
  String detail;

  @Column(nullable = false)
  String category;

  @Nullable Long ownerId;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  Harm harm;

  @Column(nullable = false)
  boolean protectedData;

  @Column(nullable = false)
  boolean aboutCrime;

  @Nullable String crimeStage;
  @Nullable String crimeForm;
  @Nullable String crimeKind;
  @Nullable Integer crimeMinimumMonths;
  @Nullable Boolean crimePrison;
  @Nullable Integer crimeVictimAge;

  @ElementCollection
  @CollectionTable(name = "item_passage", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "list_order")
  List<Place> passages = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "item_secrecy", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "secrecy", nullable = false)
  Set<String> secrecy = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "item_fact", joinColumns = @JoinColumn(name = "item_id"))
  @MapKeyColumn(name = "fact_key")
  @Column(name = "fact_value", nullable = false)
  Map<String, Boolean> facts = new HashMap<>();

  protected ItemEntity() {}

  @Nullable Crime crime() {
    return aboutCrime
        ? new Crime(
            crimeStage, crimeForm, crimeKind, crimeMinimumMonths, crimePrison, crimeVictimAge)
        : null;
  }

  void crime(@Nullable Crime crime) {
    aboutCrime = crime != null;
    crimeStage = crime == null ? null : crime.stage();
    crimeForm = crime == null ? null : crime.form();
    crimeKind = crime == null ? null : crime.kind();
    crimeMinimumMonths = crime == null ? null : crime.minimumMonths();
    crimePrison = crime == null ? null : crime.prison();
    crimeVictimAge = crime == null ? null : crime.victimAge();
  }

  /** A passage of a document. */
  @Embeddable
  static class Place {
    @Column(nullable = false)
    long documentId;

    @Column(nullable = false)
    int passageStart;

    @Column(nullable = false)
    int passageEnd;

    protected Place() {}

    Place(long documentId, int passageStart, int passageEnd) {
      this.documentId = documentId;
      this.passageStart = passageStart;
      this.passageEnd = passageEnd;
    }
  }
}
