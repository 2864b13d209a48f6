package se.rattdela.casework.store;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.StoreException;

/**
 * Files in the database, within a unit of work. A file is written in parts, since H2 takes at most
 * a mebibyte in one value; each part leaves the session as soon as it is written, so that a file of
 * 50 MB costs its own bytes and no copy of them.
 */
public final class StoredFiles {
  private static final int PART = 500_000;
  private static final String PART_OF =
      "select p.content from StoredFilePartEntity p where p.fileId = :file and p.partOrder = :part";

  private StoredFiles() {}

  /** The classes Hibernate maps for files. */
  public static List<Class<?>> entities() {
    return List.of(StoredFileEntity.class, StoredFilePartEntity.class);
  }

  /** Writes a file and gives its id. */
  public static long save(EntityManager em, byte[] bytes) {
    StoredFileEntity file = new StoredFileEntity();
    file.sizeInBytes = bytes.length;
    file.sha256 = sha256(bytes);
    em.persist(file);
    if (file.id == null) {
      throw new IllegalStateException("the sequence gave no id");
    }
    em.flush();
    int part = 0;
    for (int from = 0; from < bytes.length; from += PART) {
      StoredFilePartEntity entity =
          new StoredFilePartEntity(
              file.id,
              part++,
              Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length)));
      em.persist(entity);
      em.flush();
      em.detach(entity);
    }
    return file.id;
  }

  /**
   * Reads a file, checked against its digest.
   *
   * @throws StoreException SEAL_BROKEN when the bytes are not those that were written
   */
  public static byte[] read(EntityManager em, long id) {
    StoredFileEntity file = entity(em, id);
    byte[] bytes = new byte[Math.toIntExact(file.sizeInBytes)];
    int at = 0;
    for (int part = 0; at < bytes.length; part++) {
      List<byte[]> content =
          em.createQuery(PART_OF, byte[].class)
              .setParameter("file", id)
              .setParameter("part", part)
              .getResultList();
      if (content.isEmpty() || at + content.getFirst().length > bytes.length) {
        throw new StoreException(ErrorCode.SEAL_BROKEN);
      }
      System.arraycopy(content.getFirst(), 0, bytes, at, content.getFirst().length);
      at += content.getFirst().length;
    }
    if (!sha256(bytes).equals(file.sha256)) {
      throw new StoreException(ErrorCode.SEAL_BROKEN);
    }
    return bytes;
  }

  /** The digest of a file, hexadecimal, without reading it. */
  public static String digest(EntityManager em, long id) {
    return entity(em, id).sha256;
  }

  /** The size of a file in bytes, without reading it. */
  public static long size(EntityManager em, long id) {
    return entity(em, id).sizeInBytes;
  }

  private static StoredFileEntity entity(EntityManager em, long id) {
    StoredFileEntity found = em.find(StoredFileEntity.class, id);
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
    }
  }
}
