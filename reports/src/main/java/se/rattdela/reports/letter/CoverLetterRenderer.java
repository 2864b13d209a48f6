package se.rattdela.reports.letter;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.DecisionReference;
import se.rattdela.reports.decision.ProtectedIdentity;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.pdf.ArchiveProfile;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.HeadLabel;
import se.rattdela.reports.pdf.Letterhead;
import se.rattdela.reports.pdf.Palette;
import se.rattdela.reports.pdf.Paper;
import se.rattdela.reports.pdf.PaperOutline;
import se.rattdela.reports.pdf.Press;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.Texts;

/**
 * Prints a cover letter as PDF/A and PDF/UA-1. Equal letters give equal bytes. Costly to make,
 * cheap to use, safe for many threads.
 */
public final class CoverLetterRenderer {
  private static final float LABEL_WIDTH = 100;

  /** Points; together the width of the text. */
  private static final float[] WIDTHS = {20, 232, 170, 50};

  private final Texts texts = new Texts(CoverLetterRenderer.class);
  private final Press press;

  /** Prints PDF/A-3a. */
  public CoverLetterRenderer() {
    this(ArchiveProfile.PDF_A_3A);
  }

  /** Prints in the profile the archive wants. */
  public CoverLetterRenderer(ArchiveProfile profile) {
    press = new Press(profile);
  }

  /**
   * The letter; a draft, marked as such on every page, as long as there is no decision.
   *
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException naming character and field
   */
  public byte[] render(CoverLetter letter) {
    DecisionReference decision = letter.decision();
    String title =
        decision == null
            ? texts.get("file.title.draft", letter.caseNumber())
            : texts.get("file.title", decision.number());
    PaperOutline outline =
        new PaperOutline(
            letter.municipality().sender(),
            title,
            title,
            decision == null ? null : decision.decidedAt(),
            letter);
    return press.print(outline, paper -> write(letter, paper));
  }

  private void write(CoverLetter letter, Paper paper) {
    check(letter, paper);
    Blocks blocks = paper.blocks();
    paper.begin(head(letter, paper));
    Recipient to = letter.recipient();
    paper.addressee(to.authority(), to.unit(), to.officer());
    if (letter.decision() == null) {
      paper.draftNote();
    }
    ProtectedIdentity protection = letter.protectedIdentity();
    if (protection != null) {
      paper.warningBox(
          texts.get("protected.heading"),
          List.of(texts.get("protected.text"), protection.deliveryChannel()));
    }
    paper.add(blocks.title(texts.get("title." + letter.occasion())));
    paper.add(blocks.body(intro(letter)));
    wrongRecipient(letter, paper);
    enclosures(letter, paper);
    readersSheet(letter, paper);
  }

  private Letterhead head(CoverLetter letter, Paper paper) {
    DecisionReference decision = letter.decision();
    Letterhead head =
        paper.letterhead(texts.get(decision == null ? "head.document.draft" : "head.document"));
    if (decision != null) {
      head.line(paper.label(HeadLabel.DATE), decision.decidedAt().toLocalDate().toString())
          .line(paper.label(HeadLabel.DECISION_NUMBER), decision.number());
    }
    return head.line(paper.label(HeadLabel.CASE_NUMBER), letter.caseNumber())
        .line(paper.label(HeadLabel.REFERENCE), letter.recipient().reference());
  }

  private String intro(CoverLetter letter) {
    String board = letter.municipality().board();
    LocalDate requested = letter.requested();
    if (letter.occasion() == Occasion.REQUEST && requested != null) {
      return texts.get("intro.REQUEST.dated", board, texts.prose(requested));
    }
    String earlier = letter.earlier();
    return texts.get("intro." + letter.occasion(), board, earlier == null ? "" : earlier);
  }

  private void enclosures(CoverLetter letter, Paper paper) {
    if (letter.enclosures().isEmpty()) {
      return;
    }
    Blocks blocks = paper.blocks();
    paper.add(blocks.section(texts.get("enclosures.heading")));
    Table table =
        blocks.table(
            WIDTHS,
            List.of(
                texts.get("enclosures.number"),
                texts.get("enclosures.title"),
                texts.get("enclosures.file"),
                texts.get("enclosures.pages")));
    int number = 0;
    for (Enclosure enclosure : letter.enclosures()) {
      number++;
      table.addCell(blocks.cell(blocks.small().add(blocks.text(String.valueOf(number)))));
      table.addCell(
          blocks.rowHeading(blocks.cell(blocks.small().add(blocks.strong(enclosure.title())))));
      table.addCell(blocks.cell(blocks.small().add(blocks.text(enclosure.fileName()))));
      table.addCell(
          blocks.cell(blocks.small().add(blocks.text(String.valueOf(enclosure.pages())))));
    }
    paper.add(table);
  }

  /**
   * What the reader goes by and whom to ask. It is not torn apart unless the page would be left
   * empty for its sake; what is about the contact stays whole.
   */
  private void readersSheet(CoverLetter letter, Paper paper) {
    Blocks blocks = paper.blocks();
    Paragraph heading = blocks.section(texts.get("reader.heading"));
    Table facts = blocks.facts(LABEL_WIDTH);
    fact(blocks, facts, "reader.purpose", letter.purpose());
    fact(blocks, facts, "reader.limitation", letter.useLimitation());
    fact(blocks, facts, "reader.secrecy", texts.get("reader.secrecy.text"));
    Div contact = contact(letter, blocks);
    Div whole = blocks.together(heading, facts, contact);
    if (paper.fits(whole)) {
      paper.addKept(whole, false);
    } else {
      paper.add(heading);
      paper.add(facts);
      paper.add(contact);
    }
  }

  private String reference(CoverLetter letter) {
    DecisionReference decision = letter.decision();
    return decision == null
        ? texts.get("contact.reference.draft", letter.caseNumber())
        : texts.get("contact.reference.text", letter.caseNumber(), decision.number());
  }

  private Div contact(CoverLetter letter, Blocks blocks) {
    Contact contact = letter.contact();
    Table facts = blocks.facts(LABEL_WIDTH);
    fact(blocks, facts, "contact.unit", contact.unit());
    fact(blocks, facts, "contact.phone", contact.phone());
    String email = contact.email();
    if (email != null && !email.isBlank()) {
      fact(blocks, facts, "contact.email", texts.get("contact.email.text", email));
    }
    fact(blocks, facts, "contact.visit", contact.visitingAddress());
    fact(blocks, facts, "contact.reference", reference(letter));
    return blocks.together(blocks.section(texts.get("contact.heading")), facts);
  }

  private void wrongRecipient(CoverLetter letter, Paper paper) {
    Blocks blocks = paper.blocks();
    String phone = letter.contact().phone();
    paper.add(
        blocks
            .frame(Palette.INK)
            .add(blocks.section(texts.get("wrong.heading")).setMarginTop(0).setMarginBottom(2))
            .add(
                blocks.body(
                    phone == null || phone.isBlank()
                        ? texts.get("wrong.text", letter.municipality().board())
                        : texts.get("wrong.text.phone", letter.municipality().board(), phone))));
  }

  private void fact(Blocks blocks, Table facts, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      blocks.fact(facts, texts.get(key), text);
    }
  }

  private void check(CoverLetter letter, Paper paper) {
    Recipient to = letter.recipient();
    paper.check(PrintedField.RECIPIENT, to.authority());
    paper.check(PrintedField.RECIPIENT, to.unit());
    paper.check(PrintedField.RECIPIENT, to.officer());
    paper.check(PrintedField.REFERENCE, to.reference());
    paper.check(PrintedField.PURPOSE, letter.purpose());
    paper.check(PrintedField.LIMITATION, letter.useLimitation());
    Contact contact = letter.contact();
    paper.check(PrintedField.CONTACT, contact.unit());
    paper.check(PrintedField.CONTACT, contact.phone());
    paper.check(PrintedField.CONTACT, contact.email());
    paper.check(PrintedField.CONTACT, contact.visitingAddress());
    for (Enclosure enclosure : letter.enclosures()) {
      paper.check(PrintedField.ATTACHMENTS, enclosure.title());
      paper.check(PrintedField.ATTACHMENTS, enclosure.fileName());
    }
  }
}
