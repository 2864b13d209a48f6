package se.rattdela.desktop.day;

/** When something is to be done. */
public enum DayGroup {
  /** What the user waited for has come. */
  NEWS,
  /** Today, or it should have been done. */
  NOW,
  /** Within seven days. */
  WEEK,
  /** After that. */
  LATER,
  /** No last day is set. */
  OPEN
}
