package se.rattdela.reports.decision;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.time.LocalDate;
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
    document.grounds().forEach(this::ground);
    withheld();
    notes();
    legalStands();
  }

  /** Items with the same protection and the same harm test are told of together. */
  private void secrecy() {
    record Protection(List<String> provisions, String test) {}
    Map<Protection, List<Integer>> groups = new LinkedHashMap<>();
    for (Item item : document.items()) {
      HarmTest test = item.harmTest();
      groups
          .computeIfAbsent(
              new Protection(item.secrecy(), test == null ? "" : test.reason()),
              protection -> new ArrayList<>())
          .add(item.number());
    }
    List<Div> bodies = new ArrayList<>();
    groups.forEach((protection, items) -> {
      String lead =
          protection.provisions().isEmpty()
              ? pages.text("secrecy.open", pages.capital(items))
              : pages.text(
                  "secrecy.protected",
                  pages.capital(items),
                  pages.texts().and(protection.provisions()));
      bodies.add(blocks.body(join(lead, protection.test())));
    });
    pages
        .page()
        .add(
            blocks.together(
                blocks.section(pages.text("reasons.heading")),
                blocks.subsection(pages.text("secrecy.heading")),
                bodies.removeFirst()));
    bodies.forEach(pages.page()::add);
  }

  private void ground(Ground ground) {
    if (ground.items().isEmpty()) {
      return;
    }
    pages.page().add(blocks.subsection(pages.capital(ground.items())));
    pages.page().add(blocks.body(lead(ground)));
    if (!ground.facts().isEmpty()) {
      pages
          .page()
          .add(blocks.body().add(blocks.text(pages.text("ground.facts"))).setKeepWithNext(true));
      pages
          .page()
          .add(
              blocks.bullets(
                  ground.facts().stream()
                      .map(fact -> blocks.body().add(blocks.text(fact)))
                      .toList()));
    }
    ground.assessments().forEach(this::assessment);
  }

  private String lead(Ground ground) {
    String items =
        pages.text(ground.items().size() == 1 ? "ground.items.one" : "ground.items.many");
    String effect = pages.text("ground." + ground.effect(), items, ground.citation());
    LocalDate from = ground.inForceFrom();
    String version =
        from == null || ground.sfs().isBlank()
            ? ""
            : pages.text("ground.version", pages.texts().prose(from), ground.sfs());
    String refusal =
        ground.effect() == GroundEffect.DOES_NOT_HINDER && pages.onRequest()
            ? pages.text("ground.refusalMustBeReasoned")
            : "";
    return join(effect, ground.content(), refusal, version);
  }

  private void assessment(Assessment assessment) {
    Paragraph paragraph =
        blocks
            .body()
            .add(blocks.muted(assessment.question() + " "))
            .add(blocks.strong(assessment.answer() + ". "))
            .setMarginTop(2)
            .setMarginBottom(3);
    paragraph.add(blocks.text(assessment.reason().strip()));
    pages.page().add(paragraph);
  }

  private void withheld() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (Item item : document.withheld()) {
      String reason = item.withheldReason();
      groups
          .computeIfAbsent(reason == null ? "" : reason, same -> new ArrayList<>())
          .add(item.number());
    }
    if (groups.isEmpty()) {
      return;
    }
    pages.page().add(blocks.subsection(pages.text("withheld.heading")));
    groups.forEach((reason, items) ->
        pages
            .page()
            .add(blocks.body(join(pages.text("decision.withheld", pages.capital(items)), reason))));
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
                  join(
                      stand.question(),
                      stand.stand(),
                      pages.text(
                          "legalStand.by", stand.lawyer(), pages.texts().prose(stand.date())))));
    }
  }

  private static String join(String... sentences) {
    StringBuilder joined = new StringBuilder();
    for (String sentence : sentences) {
      if (!sentence.isBlank()) {
        joined.append(joined.isEmpty() ? "" : " ").append(sentence.strip());
      }
    }
    return joined.toString();
  }
}
