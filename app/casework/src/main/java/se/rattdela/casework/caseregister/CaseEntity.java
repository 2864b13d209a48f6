package se.rattdela.casework.caseregister;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** A case with the persons in it and the officers assigned to it. */
@Entity
@Table(name = "case_file")
class CaseEntity extends Aggregate {
  @Column(nullable = false)
  String caseNumber;

  @Nullable String diaryNumber;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  ServiceBranch branch;

  @Column(nullable = false)
  String holder;

  @Column(nullable = false)
  long unitId;

  @Column(nullable = false)
  LocalDate openedOn;

  @ElementCollection
  @CollectionTable(name = "case_person", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "list_order")
  List<Part> persons = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_assignment", joinColumns = @JoinColumn(name = "case_id"))
  @Column(name = "user_id", nullable = false)
  Set<Long> assigned = new HashSet<>();

  protected CaseEntity() {}

  /** A person's part in the case. */
  @Embeddable
  static class Part {
    @Column(nullable = false)
    long personId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    PersonRole personRole;

    @Column(nullable = false)
    String relation;

    @Column(nullable = false)
    boolean inHousehold;

    protected Part() {}

    Part(long personId, PersonRole personRole, String relation) {
      this.personId = personId;
      this.personRole = personRole;
      this.relation = relation;
    }
  }
}
