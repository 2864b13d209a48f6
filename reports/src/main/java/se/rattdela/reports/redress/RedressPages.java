package se.rattdela.reports.redress;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.Appeal;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.decision.ProtectedIdentity;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.Subject;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.HeadLabel;
import se.rattdela.reports.pdf.Letterhead;
import se.rattdela.reports.pdf.Palette;
import se.rattdela.reports.pdf.Paper;
import se.rattdela.reports.pdf.Signatories;
import se.rattdela.reports.pdf.Texts;

/** The sections of a correction, change or withdrawal, in the order they are read. */
final class RedressPages {
  private static final float LABEL_WIDTH = 112;
  private static final int DIGEST_GROUP = 8;

  private final Paper paper;
  private final Blocks blocks;
  private final RedressDocument document;
  private final RedressTexts words;
  private final Texts texts;
  private final String digest;

  /**
   * @param digest of the document's content
   */
  RedressPages(Paper paper, RedressDocument document, RedressTexts words, String digest) {
    this.digest = digest;
    this.paper = paper;
    this.blocks = paper.blocks();
    this.document = document;
    this.words = words;
    this.texts = words.all();
  }

  void add() {
    paper.begin(head());
    Recipient to = document.recipient();
    paper.addressee(to.authority(), to.unit(), to.officer());
    if (document.approval() == null) {
      paper.draftNote();
    }
    ProtectedIdentity protection = document.protectedIdentity();
    if (protection != null) {
      paper.warningBox(
          texts.get("protected.heading"),
          List.of(texts.get("protected.text", protection.grade()), protection.deliveryChannel()));
    }
    paper.add(blocks.title(words.title(document)));
    paper.add(decision());
    document.amendments().forEach(this::amendment);
    section("reasons.heading", document.reasons() + "\n" + texts.get("law." + document.kind()));
    section("instruction.heading", document.instruction());
    signatories();
    appeal();
    first();
  }

  private Letterhead head() {
    Approval approval = document.approval();
    Letterhead head =
        paper.letterhead(texts.get(approval == null ? "head.document.draft" : "head.document"));
    if (approval != null) {
      head.line(paper.label(HeadLabel.DATE), approval.decidedAt().toLocalDate().toString())
          .line(paper.label(HeadLabel.DECISION_NUMBER), approval.decisionNumber());
    }
    return head.line(paper.label(HeadLabel.CASE_NUMBER), document.caseNumber())
        .line(paper.label(HeadLabel.DIARIENUMMER), document.diarienummer())
        .line(paper.label(HeadLabel.REFERENCE), document.recipient().reference());
  }

  private Div decision() {
    FirstDecision first = document.first();
    String sentence =
        texts.get(
            "decision." + document.kind(),
            document.municipality().board(),
            first.number(),
            texts.prose(first.date()));
    return blocks
        .highlight()
        .add(blocks.section(texts.get("decision.heading")).setMarginTop(0).setMarginBottom(2))
        .add(blocks.lead(sentence))
        .add(blocks.body().add(blocks.text(about())).setMarginTop(4));
  }

  private String about() {
    Subject subject = document.subject();
    String number = subject.identityNumber();
    return number == null || number.isBlank()
        ? texts.get("decision.subject", subject.name())
        : texts.get("decision.subject.numbered", subject.name(), number);
  }

  private void amendment(Amendment amendment) {
    paper.add(blocks.section(place(amendment)));
    Table facts = blocks.facts(LABEL_WIDTH);
    if (!amendment.was().isBlank()) {
      blocks.fact(facts, texts.get("amendment.was"), amendment.was());
    }
    if (!amendment.applies().isBlank()) {
      blocks.fact(facts, texts.get("amendment.applies"), amendment.applies());
    }
    if (facts.getNumberOfRows() > 0) {
      paper.add(facts);
    }
  }

  private String place(Amendment amendment) {
    List<String> numbers = amendment.items().stream().sorted().map(String::valueOf).toList();
    return switch (numbers.size()) {
      case 0 -> texts.get("amendment.whole");
      case 1 -> texts.get("amendment.item", numbers.getFirst());
      default -> texts.get("amendment.items", texts.and(numbers));
    };
  }

  private void section(String heading, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      paper.add(blocks.section(texts.get(heading)));
      paper.add(blocks.body(text));
    }
  }

  private void signatories() {
    paper.add(blocks.section(texts.get("signers.heading")).setMarginTop(15));
    Signatories signatories = new Signatories(blocks);
    Approval approval = document.approval();
    if (approval == null) {
      signatories.nobody(texts.get("signers.undecided"));
    } else {
      Official maker = approval.decisionMaker();
      signatories.add(maker.name(), maker.title(), delegation(approval));
    }
    Official rapporteur = document.rapporteur();
    if (rapporteur != null) {
      signatories.add(
          rapporteur.name(),
          texts.get("signers.rapporteur", rapporteur.title()),
          texts.get("signers.prepared"));
    }
    paper.add(signatories.table());
    if (approval != null && approval.toBeSigned()) {
      paper.add(
          blocks
              .small(texts.get("signers.electronic", approval.decisionMaker().name()))
              .setMarginTop(6));
    }
  }

  private String delegation(Approval approval) {
    String order = document.municipality().delegationDecision();
    String point = approval.delegationItem();
    return (order.isBlank()
            ? texts.get("signers.delegation.order", point)
            : texts.get("signers.delegation", point, order))
        + " "
        + texts.get(
            "signers.approved",
            approval.decidedAt().toLocalDate().toString(),
            texts.time(approval.decidedAt()));
  }

  private void appeal() {
    Appeal appeal = document.appeal();
    if (appeal == null || !document.withholds()) {
      return;
    }
    Div box = blocks.frame(Palette.INK);
    box.add(blocks.section(texts.get("appeal.heading")).setMarginTop(0).setMarginBottom(3));
    box.add(
        blocks
            .body()
            .add(blocks.text(texts.get("appeal.who.before", document.recipient().authority())))
            .add(blocks.strong(appeal.court()))
            .add(blocks.text(texts.get("appeal.who.after"))));
    Approval approval = document.approval();
    String write =
        approval == null
            ? texts.get("appeal.write.draft")
            : texts.get("appeal.write", approval.decisionNumber());
    box.add(
        blocks.steps(
            List.of(
                blocks.body().add(blocks.text(write)),
                blocks.body().add(blocks.text(texts.get("appeal.send", appeal.sendTo()))),
                blocks
                    .body()
                    .add(
                        blocks.text(
                            texts.get("appeal.time.before", document.municipality().board())))
                    .add(blocks.strong(texts.get("appeal.time")))
                    .add(blocks.text(texts.get("appeal.time.after"))))));
    paper.add(box);
  }

  /** What ties the two together, for whoever files them. */
  private void first() {
    FirstDecision first = document.first();
    Div section =
        new Div()
            .setKeepTogether(true)
            .add(blocks.section(texts.get("first.heading")).setMarginTop(15))
            .add(blocks.fine(texts.get("first.number", first.number(), first.date().toString())));
    section.getAccessibilityProperties().setRole(null);
    if (!first.sha256().isBlank()) {
      section.add(blocks.fine(texts.get("first.digest", grouped(first.sha256()))));
    }
    section.add(blocks.fine(texts.get("first.keep")));
    paper.add(section.add(blocks.fine(texts.get("content.digest", grouped(digest)))));
  }

  /** In groups a human can compare. */
  private static String grouped(String digest) {
    StringBuilder grouped = new StringBuilder();
    for (int at = 0; at < digest.length(); at += DIGEST_GROUP) {
      grouped
          .append(at == 0 ? "" : " ")
          .append(digest, at, Math.min(at + DIGEST_GROUP, digest.length()));
    }
    return grouped.toString();
  }
}
