package se.rattdela.reports.decision;

import se.rattdela.reports.pdf.PlainFiles;

/** The product's renderer, printing into plain files. */
public final class PlainDecisions {
  private PlainDecisions() {}

  /** A renderer of plain files. */
  public static DecisionRenderer renderer() {
    return new DecisionRenderer(PlainFiles::open);
  }
}
