package se.rattdela.reports.redress;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
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

  /** A paragraph of more letters is not moved to another page for the sake of the names. */
  private static final int LONGEST_AT_THE_END = 600;

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
    lateAppeal();
    String reasons = document.reasons();
    String law = texts.get("law." + document.kind());
    String instruction = document.instruction();
    paper.add(blocks.section(texts.get("reasons.heading")));
    if (instruction == null || instruction.isBlank()) {
      if (!reasons.isBlank()) {
        paper.add(blocks.body(reasons));
      }
      close(blocks.body(law));
    } else {
      paper.add(blocks.body(reasons + "\n" + law));
      paper.add(blocks.section(texts.get("instruction.heading")));
      close(lastOf(instruction));
    }
  }

  /** All but the last paragraph is printed, and that one is given, if it is short. */
  private Div lastOf(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    boolean fits = lines.getLast().length() <= LONGEST_AT_THE_END;
    List<String> before = fits ? lines.subList(0, lines.size() - 1) : lines;
    if (!before.isEmpty()) {
      paper.add(blocks.body(String.join("\n", before)));
    }
    return fits ? blocks.body(lines.getLast()) : blocks.body("");
  }

  /**
   * The names never stand on a page without some of the text they are for, and what ties the papers
   * together never stands alone: what does not fit takes along what is before it.
   *
   * @param last the end of the text
   */
  private void close(Div last) {
    Div names = blocks.together(last);
    signatories(names);
    Div appeal = appeal();
    if (appeal == null) {
      paper.addKept(names.add(first()), isSigned());
    } else {
      paper.addKept(names, false);
      paper.addKept(blocks.together(appeal, first()), isSigned());
    }
  }

  private boolean isSigned() {
    Approval approval = document.approval();
    return approval != null && approval.toBeSigned();
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

  private void lateAppeal() {
    LateAppeal late = document.lateAppeal();
    if (late == null) {
      return;
    }
    paper.add(blocks.section(texts.get("late.heading")));
    Table facts = blocks.facts(LABEL_WIDTH);
    blocks.fact(facts, texts.get("late.by"), late.by());
    if (late.reference() != null) {
      blocks.fact(facts, texts.get("late.reference"), late.reference());
    }
    if (late.cameToCourt() != null) {
      blocks.fact(facts, texts.get("late.court"), texts.prose(late.cameToCourt()));
    }
    blocks.fact(facts, texts.get("late.came"), texts.prose(late.cameIn()));
    LocalDate notified = late.notified();
    blocks.fact(
        facts,
        texts.get("late.notified"),
        notified == null ? texts.get("late.notified.unknown") : texts.prose(notified));
    LocalDate last = late.lastDayFromNotice();
    if (last != null) {
      blocks.fact(facts, texts.get("late.last"), texts.prose(last));
    }
    paper.add(facts);
  }

  private String place(Amendment amendment) {
    List<String> numbers = amendment.items().stream().sorted().map(String::valueOf).toList();
    return switch (numbers.size()) {
      case 0 -> texts.get("amendment.whole");
      case 1 -> texts.get("amendment.item", numbers.getFirst());
      default -> texts.get("amendment.items", texts.and(numbers));
    };
  }

  private void signatories(Div block) {
    block.add(blocks.section(texts.get("signers.heading")).setMarginTop(15));
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
    block.add(signatories.table());
    if (approval != null && approval.toBeSigned()) {
      block.add(
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

  private @Nullable Div appeal() {
    Appeal appeal = document.appeal();
    if (appeal == null || !document.isAppealable()) {
      return null;
    }
    Div box = blocks.frame(Palette.INK);
    box.add(blocks.section(texts.get("appeal.heading")).setMarginTop(0).setMarginBottom(3));
    boolean rejection = document.kind() == RedressKind.REJECTION;
    String who = document.recipient().authority();
    box.add(
        blocks
            .body()
            .add(
                blocks.text(
                    rejection
                        ? texts.get("appeal.rejection.before", who)
                        : texts.get("appeal.who.before", who)))
            .add(blocks.strong(appeal.court()))
            .add(
                blocks.text(
                    rejection
                        ? texts.get("appeal.rejection.after")
                        : texts.get("appeal.who.after"))));
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
    return box;
  }

  /** What ties the two together, for whoever files them. */
  private Div first() {
    FirstDecision first = document.first();
    Div section =
        blocks
            .together(blocks.section(texts.get("first.heading")).setMarginTop(15))
            .add(blocks.fine(texts.get("first.number", first.number(), first.date().toString())));
    if (!first.sha256().isBlank()) {
      section.add(blocks.fine(texts.get("first.digest", grouped(first.sha256()))));
    }
    section.add(blocks.fine(texts.get("first.keep")));
    section.add(blocks.fine(texts.get("content.digest", grouped(digest))));
    String explained = words.abbreviations(printed());
    return explained.isEmpty() ? section : section.add(blocks.fine(explained));
  }

  /** What may cite a law by its abbreviation. */
  private String printed() {
    StringJoiner printed = new StringJoiner(" ");
    document.amendments().forEach(each -> printed.add(each.was()).add(each.applies()));
    printed.add(document.reasons()).add(texts.get("law." + document.kind()));
    String instruction = document.instruction();
    if (instruction != null) {
      printed.add(instruction);
    }
    if (document.isAppealable()) {
      boolean rejection = document.kind() == RedressKind.REJECTION;
      printed.add(texts.get(rejection ? "appeal.rejection.after" : "appeal.who.after"));
    }
    return printed.toString();
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
