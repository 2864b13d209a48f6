package se.rattdela.desktop.matrix;

/** A line of the table. */
sealed interface MatrixLine {
  /** The heading of a person's items. */
  record Heading(Matrix.Group group) implements MatrixLine {}

  /** An item. */
  record Item(Matrix.Row row) implements MatrixLine {}

  /** The invisible root. */
  record Root() implements MatrixLine {}
}
