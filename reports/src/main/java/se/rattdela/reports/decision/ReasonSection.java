package se.rattdela.reports.decision;

import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.rattdela.reports.pdf.Blocks;

/** Why: secrecy and harm test, the provisions with facts and judgements, what is withheld. */
final class ReasonSection {
  private final DecisionPages pages;
  private final DecisionDocument document;
  private final Blocks blocks;

  ReasonSection(DecisionPages pages) {
    this.pages = pages;
    this.document = pages.document();
    this.blocks = pages.blocks();
  }

  void add() {
    if (document.items().isEmpty()) {
      return;
    }
    secrecy();
    new GroundSection(pages).add();
    withheld();
    unsupported();
    notes();
    legalStands();
  }

  /**
   * Items with the same protection are told of together; where their harm tests differ, each stands
   * under it with its items.
   */
  private void secrecy() {
    Map<List<String>, List<Item>> protections = new LinkedHashMap<>();
    document
        .items()
        .forEach(
            item -> protections.computeIfAbsent(item.secrecy(), _ -> new ArrayList<>()).add(item));
    List<IBlockElement> bodies = new ArrayList<>();
    protections.forEach((provisions, items) -> bodies.addAll(protection(provisions, items)));
    pages
        .page()
        .add(
            blocks.together(
                blocks.section(pages.kindText("reasons.heading")),
                blocks.subsection(pages.text("secrecy.heading")),
                bodies.removeFirst()));
    bodies.forEach(block -> pages.page().add(block));
  }

  private List<IBlockElement> protection(List<String> provisions, List<Item> items) {
    String numbers = pages.capital(DecisionPages.numbers(items));
    String lead =
        provisions.isEmpty()
            ? pages.text("secrecy.open", numbers)
            : pages.text("secrecy.protected", numbers, pages.texts().and(provisions));
    Map<String, List<Item>> tests = new LinkedHashMap<>();
    for (Item item : items) {
      HarmTest test = item.harmTest();
      tests.computeIfAbsent(test == null ? "" : test.reason(), _ -> new ArrayList<>()).add(item);
    }
    if (tests.size() == 1) {
      return List.of(blocks.body(DecisionPages.join(lead, tests.keySet().iterator().next())));
    }
    return List.of(
        blocks.body(lead),
        blocks.bullets(
            tests.entrySet().stream()
                .filter(test -> Texts.isFilled(test.getKey()))
                .map(test -> harmTest(test.getKey(), test.getValue()))
                .toList()));
  }

  private Paragraph harmTest(String reason, List<Item> items) {
    return blocks
        .body()
        .add(
            blocks.text(pages.text("note.lead", pages.capital(DecisionPages.numbers(items))) + " "))
        .add(blocks.text(reason.strip()));
  }

  private void withheld() {
    if (document.kind() != DecisionKind.NOTICE_OMITTED) { // there the special reasons are told
      reasons("withheld.heading", "decision.withheld", document.withheld());
    }
  }

  private void unsupported() {
    reasons("unsupported.heading", "decision.unsupported", document.unsupported());
  }

  /** Why, for items of the same reason together. */
  private void reasons(String heading, String lead, List<Item> of) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (Item item : of) {
      String reason = item.withheldReason();
      groups
          .computeIfAbsent(reason == null ? "" : reason, same -> new ArrayList<>())
          .add(item.number());
    }
    if (groups.isEmpty()) {
      return;
    }
    pages.page().add(blocks.subsection(pages.text(heading)));
    groups.forEach((reason, items) ->
        pages
            .page()
            .add(blocks.body(DecisionPages.join(pages.text(lead, pages.capital(items)), reason))));
  }

  private void notes() {
    if (!document.alternatives().isEmpty()) {
      pages.page().add(blocks.subsection(pages.text("alternatives.heading")));
      for (Note alternative : document.alternatives()) {
        pages
            .page()
            .add(
                blocks
                    .body()
                    .add(blocks.muted(pages.text("note.lead", alternative.heading()) + " "))
                    .add(blocks.text(alternative.text().strip()))
                    .setMarginBottom(3));
      }
    }
    for (Note note : document.notes()) {
      pages.page().add(blocks.subsection(note.heading()));
      pages.page().add(blocks.body(note.text()));
    }
  }

  private void legalStands() {
    for (LegalStand stand : document.legalStands()) {
      pages.page().add(blocks.subsection(pages.text("legalStand.heading")));
      pages
          .page()
          .add(
              blocks.body(
                  DecisionPages.join(
                      stand.question(),
                      stand.stand(),
                      pages.text(
                          "legalStand.by", stand.lawyer(), pages.texts().prose(stand.date())))));
    }
  }
}
