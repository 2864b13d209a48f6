package se.rattdela.casework.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * The last number given in a series and year. Year 0 is the series as a whole: the last number of a
 * series that runs on.
 */
@Entity
@Table(name = "number_series")
@IdClass(SeriesEntity.Key.class)
class SeriesEntity {
  static final int ALL_YEARS = 0;

  @Id private String prefix;
  @Id private int seriesYear;

  @Column(nullable = false)
  private long lastNumber;

  protected SeriesEntity() {}

  SeriesEntity(Key key) {
    this.prefix = key.prefix();
    this.seriesYear = key.seriesYear();
  }

  long lastNumber() {
    return lastNumber;
  }

  void reach(long number) {
    lastNumber = Math.max(lastNumber, number);
  }

  record Key(String prefix, int seriesYear) implements Serializable {}
}
