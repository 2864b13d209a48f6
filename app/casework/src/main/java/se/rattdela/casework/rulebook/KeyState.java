package se.rattdela.casework.rulebook;

/** Where a trusted key stands. */
public enum KeyState {
  /** Shipped with the program. */
  PROGRAM,
  /** Proposed by one person; not trusted yet. */
  PROPOSED,
  /** Confirmed by a second person: packs signed with it are accepted. */
  TRUSTED,
  /** Removed; kept as history. */
  REMOVED
}
