package se.rattdela.reports.decision;

import com.itextpdf.layout.element.Table;
import java.time.LocalDate;
import se.rattdela.reports.pdf.Blocks;

/** How the question came up: the request with its purpose and basis, or the own initiative. */
final class OriginSection {
  private static final float LABEL_WIDTH = 100;

  private final DecisionPages pages;
  private final Blocks blocks;

  OriginSection(DecisionPages pages) {
    this.pages = pages;
    this.blocks = pages.blocks();
  }

  void add() {
    if (!FormChecks.hasOrigin(pages.document().form())) {
      return;
    }
    switch (pages.document().origin()) {
      case Origin.Request request -> request(request);
      case Origin.OwnInitiative own -> ownInitiative(own);
    }
  }

  private void request(Origin.Request request) {
    String authority = pages.document().recipient().authority();
    LocalDate received = request.received();
    int items = pages.document().items().size();
    pages.page().add(blocks.section(pages.text("request.heading")));
    pages
        .page()
        .add(
            blocks
                .body(
                    received == null || request.channel().isBlank()
                        ? pages.text("request.intro.unknown", authority, items)
                        : pages.text(
                            "request.intro",
                            authority,
                            pages.texts().prose(received),
                            request.channel(),
                            items))
                .setKeepWithNext(true));
    Table facts = blocks.facts(LABEL_WIDTH);
    fact(facts, "request.asked", request.asked());
    fact(facts, "request.purpose", request.purpose());
    fact(facts, "request.legalBasis", request.legalBasis());
    fact(facts, "request.basisCheck", request.basisCheck());
    fact(facts, "request.identityCheck", request.identityCheck());
    addIfFilled(facts);
  }

  private void ownInitiative(Origin.OwnInitiative own) {
    DecisionDocument document = pages.document();
    String intro =
        switch (document.kind()) {
          case REFUSAL -> "own.intro.refusal";
          case ORAL -> "own.intro.given";
          default -> "own.intro";
        };
    pages.page().add(blocks.section(pages.text("own.heading")));
    pages
        .page()
        .add(
            blocks
                .body(
                    pages.text(
                        intro,
                        document.recipient().authority(),
                        document.municipality().board(),
                        document.items().size()))
                .setKeepWithNext(true));
    Table facts = blocks.facts(LABEL_WIDTH);
    fact(facts, "own.occasion", own.occasion());
    fact(facts, "own.purpose", own.purpose());
    fact(facts, "request.basisCheck", own.basisCheck());
    addIfFilled(facts);
  }

  private void fact(Table facts, String key, String text) {
    if (Texts.isFilled(text)) {
      blocks.fact(facts, pages.text(key), text);
    }
  }

  private void addIfFilled(Table facts) {
    if (facts.getNumberOfRows() > 0) {
      pages.page().add(facts);
    }
  }
}
