package se.rattdela.benchmarks.papers;

import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.DecisionRenderer;

/** The product's renderer. */
record OurMaker(String name, boolean archival, DecisionRenderer renderer, DecisionDocument document)
    implements Maker {
  @Override
  public byte[] make() {
    return renderer.render(document);
  }
}
