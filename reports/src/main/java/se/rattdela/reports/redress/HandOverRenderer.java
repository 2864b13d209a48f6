package se.rattdela.reports.redress;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.letter.Contact;
import se.rattdela.reports.pdf.ArchiveProfile;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.HeadLabel;
import se.rattdela.reports.pdf.Letterhead;
import se.rattdela.reports.pdf.Paper;
import se.rattdela.reports.pdf.PaperOutline;
import se.rattdela.reports.pdf.Press;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.Signatories;
import se.rattdela.reports.pdf.Texts;

/**
 * Prints the letter that hands an appeal over to the court, as PDF/A and PDF/UA-1. Equal letters
 * give equal bytes. Costly to make, cheap to use, safe for many threads.
 */
public final class HandOverRenderer {
  private static final float LABEL_WIDTH = 148;

  private final Texts texts = new Texts(HandOverRenderer.class);
  private final Press press;

  /** Prints PDF/A-3a. */
  public HandOverRenderer() {
    this(ArchiveProfile.PDF_A_3A);
  }

  /** Prints in the profile the archive wants. */
  public HandOverRenderer(ArchiveProfile profile) {
    press = new Press(profile);
  }

  /**
   * The letter; a draft, marked as such on every page, as long as it has no day.
   *
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException naming character and field
   */
  public byte[] render(HandOver letter) {
    LocalDate on = letter.on();
    String title =
        texts.get(on == null ? "file.title.draft" : "file.title", letter.first().number());
    PaperOutline outline =
        new PaperOutline(
            letter.municipality().sender(),
            title,
            title,
            on == null ? null : on.atStartOfDay(),
            letter);
    return press.print(outline, paper -> write(letter, paper));
  }

  private void write(HandOver letter, Paper paper) {
    check(letter, paper);
    Blocks blocks = paper.blocks();
    paper.begin(head(letter, paper));
    paper.addressee(letter.municipality().courtOfAppeal(), null, null);
    if (letter.on() == null) {
      paper.draftNote();
    }
    if (letter.isProtected()) {
      paper.warningBox(texts.get("protected.heading"), List.of(texts.get("protected.text")));
    }
    paper.add(blocks.title(texts.get("title", letter.first().number())));
    paper.add(
        blocks
            .highlight()
            .add(
                blocks.lead(
                    texts.get(
                        "lead",
                        letter.municipality().board(),
                        letter.first().number(),
                        texts.prose(letter.first().date())))));
    paper.add(blocks.section(texts.get("appeal.heading")));
    paper.add(appeal(letter, blocks));
    paper.add(blocks.section(texts.get("reconsidered.heading")));
    paper.add(blocks.body(reconsidered(letter)));
    if (!letter.statement().isBlank()) {
      paper.add(blocks.section(texts.get("statement.heading")));
      paper.add(blocks.body(letter.statement()));
    }
    documents(letter, paper);
  }

  private Letterhead head(HandOver letter, Paper paper) {
    Letterhead head =
        paper.letterhead(texts.get(letter.on() == null ? "head.document.draft" : "head.document"));
    LocalDate on = letter.on();
    if (on != null) {
      head.line(paper.label(HeadLabel.DATE), on.toString());
    }
    return head.line(paper.label(HeadLabel.CASE_NUMBER), letter.caseNumber())
        .line(paper.label(HeadLabel.DIARIENUMMER), letter.diarienummer());
  }

  private Table appeal(HandOver letter, Blocks blocks) {
    Table facts = blocks.facts(LABEL_WIDTH);
    blocks.fact(facts, texts.get("appeal.by"), letter.appellant());
    fact(blocks, facts, "appeal.reference", letter.reference());
    fact(blocks, facts, "appeal.court", prose(letter.cameToCourt()));
    fact(blocks, facts, "appeal.came", prose(letter.cameIn()));
    LocalDate notified = letter.notified();
    blocks.fact(
        facts,
        texts.get("appeal.notified"),
        notified == null ? texts.get("appeal.notified.unknown") : texts.prose(notified));
    fact(blocks, facts, "appeal.last", prose(letter.lastDay()));
    blocks.fact(facts, texts.get("appeal.time"), texts.get("appeal.in-time"));
    return facts;
  }

  private @Nullable String prose(@Nullable LocalDate day) {
    return day == null ? null : texts.prose(day);
  }

  private String reconsidered(HandOver letter) {
    String changedBy = letter.changedBy();
    return texts.get(
        "reconsidered." + letter.outcome(),
        letter.municipality().board(),
        changedBy == null ? "" : changedBy);
  }

  /**
   * What is handed over and by whom. Where it does not fit on the page the list begins there, and
   * the names take its end along: they never stand on a page alone.
   */
  private void documents(HandOver letter, Paper paper) {
    Blocks blocks = paper.blocks();
    List<Paragraph> entries =
        letter.documents().stream().map(each -> blocks.body().add(blocks.text(each))).toList();
    Paragraph heading = blocks.section(texts.get("documents.heading"));
    List<IBlockElement> end = new ArrayList<>();
    if (letter.withholds()) {
      end.add(blocks.body(texts.get("documents.withheld")));
    }
    end.add(blocks.section(texts.get("by.heading")));
    end.add(who(letter, blocks));
    Div all = blocks.together(heading, blocks.steps(entries));
    end.forEach(all::add);
    int begun = letter.withholds() ? entries.size() : entries.size() - 1;
    if (begun < 1 || paper.fits(all)) {
      paper.addKept(all, false);
      return;
    }
    paper.add(heading);
    paper.add(blocks.steps(entries.subList(0, begun)));
    if (begun < entries.size()) {
      end.addFirst(blocks.steps(entries.subList(begun, entries.size()), begun + 1));
    }
    paper.addKept(blocks.together(end.toArray(IBlockElement[]::new)), false);
  }

  private Table who(HandOver letter, Blocks blocks) {
    Signatories who = new Signatories(blocks);
    who.add(letter.by().name(), letter.by().title(), texts.get("by.part"));
    Contact contact = letter.contact();
    who.add(contact.unit(), orEmpty(contact.phone()), orEmpty(contact.email()));
    return who.table();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void fact(Blocks blocks, Table facts, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      blocks.fact(facts, texts.get(key), text);
    }
  }

  private static void check(HandOver letter, Paper paper) {
    paper.check(PrintedField.APPELLANT, letter.appellant());
    paper.check(PrintedField.REFERENCE, letter.reference());
    paper.check(PrintedField.NOTES, letter.statement());
    letter.documents().forEach(each -> paper.check(PrintedField.ATTACHMENTS, each));
    Contact contact = letter.contact();
    paper.check(PrintedField.CONTACT, contact.unit());
    paper.check(PrintedField.CONTACT, contact.phone());
    paper.check(PrintedField.CONTACT, contact.email());
    paper.check(PrintedField.OFFICIAL, letter.by().name());
    paper.check(PrintedField.OFFICIAL, letter.by().title());
  }
}
