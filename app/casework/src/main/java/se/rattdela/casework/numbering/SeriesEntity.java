package se.rattdela.casework.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The last number given in a series and year. */
@Entity
@Table(name = "number_series")
@IdClass(SeriesEntity.Key.class)
class SeriesEntity {
  @Id private String prefix;
  @Id private int seriesYear;

  @Column(nullable = false)
  private long lastNumber;

  protected SeriesEntity() {}

  SeriesEntity(Key key) {
    this.prefix = key.prefix();
    this.seriesYear = key.seriesYear();
  }

  long next() {
    return ++lastNumber;
  }

  record Key(String prefix, int seriesYear) implements Serializable {}
}
