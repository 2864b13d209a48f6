package se.rattdela.reports.decision;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
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
            pages.text(approval == null ? "head.document.draft" : "head.document"));
    if (approval != null) {
      String day = approval.decidedAt().toLocalDate().toString();
      String time = document.urgent() ? " kl. " + pages.texts().time(approval.decidedAt()) : "";
      head.line(pages.text("head.date"), day + time)
          .line(pages.text("head.decisionNumber"), approval.decisionNumber());
    }
    return head.line(pages.text("head.caseNumber"), document.caseNumber())
        .line(pages.text("head.diarienummer"), document.diarienummer())
        .line(pages.text("head.reference"), document.recipient().reference())
        .table();
  }

  private Div addressee() {
    Recipient to = document.recipient();
    String authority =
        DecisionPages.isFilled(to.unit()) ? to.authority() + ", " + to.unit() : to.authority();
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
                  .signed(Icon.WARNING, pages.text("draft.note"), Palette.BLOCKED)
                  .setMarginTop(12));
    }
    ProtectedIdentity protection = document.protectedIdentity();
    if (protection != null) {
      Div warning = blocks.frame(Palette.BLOCKED);
      warning.add(blocks.signed(Icon.WARNING, pages.text("protected.heading"), Palette.BLOCKED));
      warning.add(blocks.body(pages.text("protected.text", protection.grade())));
      warning.add(blocks.body(protection.deliveryChannel()));
      pages.page().add(warning);
    }
  }

  private Div decision() {
    Div box = blocks.highlight();
    box.add(blocks.section(pages.text("decision.heading")).setMarginTop(0).setMarginBottom(2));
    box.add(blocks.lead(pages.texts().sentence(document)));
    Subject subject = document.subject();
    String number = subject.identityNumber();
    StringBuilder about =
        new StringBuilder(
            number == null || number.isBlank()
                ? pages.text("decision.subject", subject.name())
                : pages.text("decision.subject.numbered", subject.name(), number));
    if (document.items().stream().anyMatch(item -> DecisionPages.isFilled(item.content()))) {
      about.append(' ').append(pages.text("decision.content"));
    }
    if (!document.attachments().isEmpty()) {
      about
          .append(' ')
          .append(pages.text("decision.attachments", pages.texts().and(document.attachments())));
    }
    Paragraph details = blocks.body().add(blocks.text(about.toString())).setMarginTop(4);
    return box.add(details);
  }
}
