package se.rattdela.casework.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * A pattern that a series has had; the one with the highest ordinal is in force. Kept, since
 * numbers written by it stand. An empty text says that the series gives no numbers.
 */
@Entity
@Table(name = "number_pattern")
@IdClass(PatternEntity.Key.class)
class PatternEntity {
  @Id private String prefix;
  @Id private int ordinal;

  @Column(nullable = false)
  private String pattern;

  @Column(nullable = false)
  private boolean yearly;

  protected PatternEntity() {}

  PatternEntity(String prefix, int ordinal, String pattern, boolean yearly) {
    this.prefix = prefix;
    this.ordinal = ordinal;
    this.pattern = pattern;
    this.yearly = yearly;
  }

  String prefix() {
    return prefix;
  }

  int ordinal() {
    return ordinal;
  }

  NumberPattern pattern() {
    return new NumberPattern(pattern, yearly);
  }

  record Key(String prefix, int ordinal) implements Serializable {}
}
