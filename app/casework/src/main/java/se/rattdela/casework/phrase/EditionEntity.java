package se.rattdela.casework.phrase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A wording of a phrase; written once, never changed. */
@Entity
@Table(name = "phrase_edition")
@IdClass(EditionEntity.Key.class)
class EditionEntity {
  @Id private long phraseId;
  @Id private int edition;

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String wording;

  @Column(nullable = false)
  private String writtenByName;

  @Column(nullable = false)
  private Instant writtenAt;

  protected EditionEntity() {}

  EditionEntity(Key key, String title, String wording, String writtenByName, Instant writtenAt) {
    this.phraseId = key.phraseId();
    this.edition = key.edition();
    this.title = title;
    this.wording = wording;
    this.writtenByName = writtenByName;
    this.writtenAt = writtenAt;
  }

  String wording() {
    return wording;
  }

  PhraseEdition view() {
    return new PhraseEdition(edition, title, wording, writtenByName, writtenAt);
  }

  record Key(long phraseId, int edition) implements Serializable {}
}
