package se.rattdela.reports.decision;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;
import java.util.StringJoiner;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.Icon;
import se.rattdela.reports.pdf.Letterhead;
import se.rattdela.reports.pdf.Palette;

/** Letterhead, addressee, title and the decision itself: what is read first. */
final class HeadSection {
  private final DecisionPages pages;
  private final DecisionDocument document;
  private final Blocks blocks;

  HeadSection(DecisionPages pages) {
    this.pages = pages;
    this.document = pages.document();
    this.blocks = pages.blocks();
  }

  void add() {
    pages.page().add(letterhead());
    pages.page().release(); // the page must have been begun before its margin changes
    pages.file().continueOnFollowingPages();
    pages.page().add(addressee());
    warnings();
    pages.page().add(blocks.title(pages.texts().title(document)));
    pages.page().add(decision());
  }

  private Table letterhead() {
    Approval approval = document.approval();
    Letterhead head =
        new Letterhead(
            blocks,
            document.municipality().sender(),
            pages.kindText(approval == null ? "head.document.draft" : "head.document"));
    if (approval != null) {
      String day = approval.decidedAt().toLocalDate().toString();
      String time = document.urgent() ? " kl. " + pages.texts().time(approval.decidedAt()) : "";
      head.line(pages.kindText("head.date"), day + time)
          .line(pages.text("head.decisionNumber"), approval.decisionNumber());
    }
    head.line(pages.text("head.caseNumber"), document.caseNumber())
        .line(pages.text("head.diarienummer"), document.diarienummer());
    if (document.isSent()) {
      head.line(pages.text("head.reference"), document.recipient().reference());
    }
    return head.table();
  }

  /** A document that stays in the file says so where others have their addressee. */
  private Div addressee() {
    if (!document.isSent()) {
      return new Div()
          .setMarginTop(17)
          .add(blocks.body().add(blocks.text(pages.text("head.toFile"))))
          .add(blocks.small(pages.kindText("head.notSent")));
    }
    Recipient to = document.recipient();
    String authority =
        Texts.isFilled(to.unit()) ? to.authority() + ", " + to.unit() : to.authority();
    Div addressee =
        new Div()
            .setMarginTop(17)
            .add(blocks.small(pages.text("head.to")))
            .add(blocks.body().add(blocks.text(authority)));
    String officer = to.officer();
    if (officer != null && !officer.isBlank()) {
      addressee.add(blocks.body().add(blocks.text(officer)));
    }
    return addressee;
  }

  private void warnings() {
    if (document.approval() == null) {
      pages
          .page()
          .add(
              blocks
                  .signed(Icon.WARNING, pages.kindText("draft.note"), Palette.BLOCKED)
                  .setMarginTop(12));
    }
    ProtectedIdentity protection = document.protectedIdentity();
    if (protection != null) {
      Div warning = blocks.frame(Palette.BLOCKED);
      warning.add(blocks.signed(Icon.WARNING, pages.text("protected.heading"), Palette.BLOCKED));
      warning.add(blocks.body(pages.text("protected.text", protection.grade())));
      if (document.isSent() && Texts.isFilled(protection.deliveryChannel())) {
        warning.add(blocks.body(protection.deliveryChannel()));
      }
      pages.page().add(warning);
    }
  }

  private Div decision() {
    Div box = blocks.highlight();
    box.add(blocks.section(pages.kindText("decision.heading")).setMarginTop(0).setMarginBottom(2));
    box.add(blocks.lead(pages.texts().sentence(document)));
    box.add(blocks.body().add(blocks.text(details())).setMarginTop(4));
    if (!document.attachments().isEmpty()) {
      box.add(
          blocks
              .body()
              .add(
                  blocks.text(
                      pages.text(
                          "decision.attachments", pages.texts().and(document.attachments())))));
    }
    return box;
  }

  private String details() {
    Subject subject = document.subject();
    String number = subject.identityNumber();
    int items = document.items().size();
    StringJoiner details = new StringJoiner(" ");
    details.add(
        number == null || number.isBlank()
            ? pages.kindText("decision.subject", subject.name(), items)
            : pages.kindText("decision.subject.numbered", subject.name(), number, items));
    if (document.kind() == DecisionKind.NOTICE_OMITTED) {
      details.add(pages.text("decision.nothingLeaves"));
    }
    Approval approval = document.approval();
    if (document.kind() == DecisionKind.ORAL && approval != null) {
      details.add(
          pages.text(
              approval.remark() == null ? "decision.reviewed" : "decision.reviewed.remark",
              pages.texts().prose(approval.decidedAt().toLocalDate()),
              pages.texts().time(approval.decidedAt())));
    }
    if (!document.attachments().isEmpty() && !document.leaving().isEmpty()) {
      details.add(pages.kindText("decision.extract", document.leaving().size()));
    }
    return details.toString();
  }
}
