package se.rattdela.casework.draft;

import java.util.List;

/** The journal of one user's unsaved texts. May be used from any thread. */
public interface DraftJournal extends AutoCloseable {
  /** What is kept now, the one changed last at the end. */
  List<Draft> kept();

  /**
   * Keeps texts, each in the place of what stood in the same field before; on the disk when it
   * returns.
   *
   * @throws se.rattdela.casework.common.StoreException DRAFT_NOT_KEPT: the disk took nothing; what
   *     was kept before is still there
   */
  void keep(List<Draft> drafts);

  /**
   * Throws away what was written at a place: it is saved now, or not wanted any more.
   *
   * @throws se.rattdela.casework.common.StoreException DRAFT_NOT_KEPT
   */
  void forget(String place);

  /** Lets go of the file. */
  @Override
  void close();
}
