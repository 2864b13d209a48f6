package se.rattdela.casework.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rattdela.casework.store.Aggregate;

/** What a disclosure does with the original of a document. */
@Entity
@Table(name = "masked_original")
class MaskedOriginalEntity extends Aggregate {
  @Column(nullable = false)
  long disclosureId;

  @Column(nullable = false)
  long documentId;

  @Column(nullable = false)
  long originalId;

  @Column(nullable = false)
  boolean included;

  @ElementCollection
  @CollectionTable(name = "masked_original_area", joinColumns = @JoinColumn(name = "masked_id"))
  @OrderColumn(name = "list_order")
  List<Area> areas = new ArrayList<>();

  /** Whoever has masked it or left it out, also before the last change. */
  @ElementCollection
  @CollectionTable(name = "masked_original_hand", joinColumns = @JoinColumn(name = "masked_id"))
  @Column(name = "user_id", nullable = false)
  Set<Long> hands = new HashSet<>();

  protected MaskedOriginalEntity() {}

  List<MaskArea> areas() {
    return areas.stream()
        .map(each ->
            new MaskArea(
                each.pageNumber,
                each.leftEdge,
                each.lowerEdge,
                each.areaWidth,
                each.areaHeight,
                each.legalGround))
        .toList();
  }

  /** A rectangle. */
  @Embeddable
  static class Area {
    @Column(nullable = false)
    int pageNumber;

    @Column(nullable = false)
    double leftEdge;

    @Column(nullable = false)
    double lowerEdge;

    @Column(nullable = false)
    double areaWidth;

    @Column(nullable = false)
    double areaHeight;

    @Column(nullable = false)
    String legalGround;

    protected Area() {}

    Area(MaskArea mask) {
      this.pageNumber = mask.page();
      this.leftEdge = mask.x();
      this.lowerEdge = mask.y();
      this.areaWidth = mask.width();
      this.areaHeight = mask.height();
      this.legalGround = mask.legalGround().strip();
    }
  }
}
