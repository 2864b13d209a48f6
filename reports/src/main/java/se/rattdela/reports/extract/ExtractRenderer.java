package se.rattdela.reports.extract;

import java.time.LocalDateTime;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.DecisionReference;
import se.rattdela.reports.decision.ProtectedIdentity;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.SourceDocument;
import se.rattdela.reports.decision.Subject;
import se.rattdela.reports.pdf.ArchiveProfile;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.HeadLabel;
import se.rattdela.reports.pdf.Letterhead;
import se.rattdela.reports.pdf.Paper;
import se.rattdela.reports.pdf.PaperOutline;
import se.rattdela.reports.pdf.Press;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.Texts;

/**
 * Prints an extract as PDF/A and PDF/UA-1. Equal extracts give equal bytes. Costly to make, cheap
 * to use, safe for many threads.
 */
public final class ExtractRenderer {
  private final Texts texts = new Texts(ExtractRenderer.class);
  private final Press press;

  /** Prints PDF/A-3a. */
  public ExtractRenderer() {
    this(ArchiveProfile.PDF_A_3A);
  }

  /** Prints in the profile the archive wants. */
  public ExtractRenderer(ArchiveProfile profile) {
    press = new Press(profile);
  }

  /**
   * The extract; a draft, marked as such on every page, as long as there is no decision.
   *
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException naming character and field
   */
  public byte[] render(ExtractDocument document) {
    DecisionReference decision = document.decision();
    PaperOutline outline =
        new PaperOutline(
            document.municipality().sender(),
            title(document),
            decision == null
                ? texts.get("page.head.right.draft", document.caseNumber())
                : texts.get("page.head.right", decision.number(), day(decision)),
            decision == null ? null : decision.decidedAt(),
            document);
    return press.print(outline, paper -> write(document, paper));
  }

  private String title(ExtractDocument document) {
    DecisionReference decision = document.decision();
    return decision == null
        ? texts.get("title.draft", document.caseNumber())
        : texts.get("title", decision.number());
  }

  private static String day(DecisionReference decision) {
    LocalDateTime at = decision.decidedAt();
    return at.toLocalDate().toString();
  }

  private void write(ExtractDocument document, Paper paper) {
    check(document, paper);
    Blocks blocks = paper.blocks();
    paper.begin(head(document, paper));
    Recipient to = document.recipient();
    paper.addressee(to.authority(), to.unit(), to.officer());
    if (document.decision() == null) {
      paper.draftNote();
    }
    ProtectedIdentity protection = document.protectedIdentity();
    if (protection != null) {
      paper.warningBox(
          texts.get("protected.heading"),
          List.of(texts.get("protected.text", protection.grade()), protection.deliveryChannel()));
    }
    paper.add(blocks.title(title(document)));
    paper.add(
        blocks
            .highlight()
            .add(blocks.body().add(blocks.text(about(document.subject()))))
            .add(blocks.body().add(blocks.text(what(document)))));
    PassageBlocks passages = new PassageBlocks(blocks, texts);
    document.items().forEach(item -> addItem(item, paper, passages));
    paper.add(blocks.small(texts.get("end", count(document.items().size()))).setMarginTop(16));
  }

  private Letterhead head(ExtractDocument document, Paper paper) {
    DecisionReference decision = document.decision();
    Letterhead head =
        paper.letterhead(texts.get(decision == null ? "head.document.draft" : "head.document"));
    if (decision != null) {
      head.line(paper.label(HeadLabel.DATE), day(decision))
          .line(paper.label(HeadLabel.DECISION_NUMBER), decision.number());
    }
    return head.line(paper.label(HeadLabel.CASE_NUMBER), document.caseNumber())
        .line(paper.label(HeadLabel.REFERENCE), document.recipient().reference());
  }

  private String about(Subject subject) {
    String number = subject.identityNumber();
    return number == null || number.isBlank()
        ? texts.get("subject", subject.name())
        : texts.get("subject.numbered", subject.name(), number);
  }

  private String what(ExtractDocument document) {
    List<Piece.Masked> masks =
        document.items().stream()
            .flatMap(item -> item.passages().stream().flatMap(List::stream))
            .filter(Piece.Masked.class::isInstance)
            .map(Piece.Masked.class::cast)
            .toList();
    StringJoiner what = new StringJoiner(" ");
    what.add(texts.get(document.items().size() == 1 ? "what.one" : "what.many"));
    if (masks.stream().anyMatch(mask -> !mask.legalGround().isBlank())) {
      what.add(texts.get("what.masked"));
    }
    if (masks.stream().anyMatch(mask -> mask.legalGround().isBlank())) {
      what.add(texts.get("what.omitted"));
    }
    return what.toString();
  }

  private String count(int items) {
    return items == 1 ? texts.get("count.one") : texts.get("count.many", String.valueOf(items));
  }

  private void addItem(ExtractItem item, Paper paper, PassageBlocks passages) {
    Blocks blocks = paper.blocks();
    paper.add(
        blocks
            .section(texts.get("item", String.valueOf(item.number()), item.title()))
            .setMarginTop(18)
            .setMarginBottom(1));
    paper.add(blocks.small(origin(item)).setMarginBottom(5).setKeepWithNext(true));
    item.passages().forEach(passage -> paper.add(passages.passage(passage)));
  }

  private String origin(ExtractItem item) {
    SourceDocument source = item.source();
    String from =
        source.date() == null
            ? texts.get("source.undated", source.kind())
            : texts.get("source", source.kind(), source.date().toString());
    String subtitle = item.subtitle();
    return subtitle == null || subtitle.isBlank() ? from : subtitle + " · " + from;
  }

  private void check(ExtractDocument document, Paper paper) {
    paper.check(PrintedField.SUBJECT, document.subject().name());
    paper.check(PrintedField.RECIPIENT, document.recipient().authority());
    paper.check(PrintedField.RECIPIENT, document.recipient().unit());
    paper.check(PrintedField.RECIPIENT, document.recipient().officer());
    paper.check(PrintedField.REFERENCE, document.recipient().reference());
    for (ExtractItem item : document.items()) {
      String number = String.valueOf(item.number());
      paper.check(PrintedField.ITEM_TITLE, number, item.title());
      paper.check(PrintedField.ITEM_TITLE, number, item.subtitle());
      paper.check(PrintedField.SOURCE, number, item.source().kind());
      item.passages().stream()
          .flatMap(List::stream)
          .forEach(piece -> paper.check(PrintedField.PASSAGE, number, text(piece)));
    }
  }

  private static @Nullable String text(Piece piece) {
    return switch (piece) {
      case Piece.Words words -> words.text();
      case Piece.Masked masked -> masked.legalGround();
    };
  }
}
