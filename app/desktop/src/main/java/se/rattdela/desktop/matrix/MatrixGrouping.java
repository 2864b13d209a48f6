package se.rattdela.desktop.matrix;

/** What the items are grouped by. */
public enum MatrixGrouping {
  PERSON,
  DOCUMENT,
  CATEGORY
}
