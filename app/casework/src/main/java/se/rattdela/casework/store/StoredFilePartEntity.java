package se.rattdela.casework.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A part of a file. */
@Entity
@Table(name = "stored_file_part")
@IdClass(StoredFilePartEntity.Key.class)
class StoredFilePartEntity {
  @Id long fileId;
  @Id int partOrder;

  @Column(nullable = false)
  byte[] content;

  protected StoredFilePartEntity() {}

  StoredFilePartEntity(long fileId, int partOrder, byte[] content) {
    this.fileId = fileId;
    this.partOrder = partOrder;
    this.content = content;
  }

  record Key(long fileId, int partOrder) implements Serializable {}
}
