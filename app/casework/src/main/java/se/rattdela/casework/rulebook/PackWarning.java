package se.rattdela.casework.rulebook;

/** Something the user of the pack in force should know. */
public enum PackWarning {
  /** A newer activated pack is stored but cannot be verified; an older one is in force instead. */
  STORED_PACK_UNREADABLE,
  /** The day by which the pack should have been reviewed has passed. */
  REVIEW_OVERDUE,
  /** Today lies after the last day that the law snapshot covers. */
  AFTER_SNAPSHOT
}
