package se.rattdela.casework.store;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** One session, one transaction, one durable commit. */
public interface UnitOfWork {
  /**
   * Runs the work, commits, and returns only when the change is on the disk.
   *
   * @throws se.rattdela.casework.common.ConflictException another change came first; nothing
   *     written
   * @throws se.rattdela.casework.common.StoreException DATABASE_FAILED (nothing written) or
   *     SAVE_UNCERTAIN (written, but the disk did not confirm)
   */
  <R> R write(Function<EntityManager, R> work);

  /** Runs work that only reads. */
  <R> R read(Function<EntityManager, R> work);
}
