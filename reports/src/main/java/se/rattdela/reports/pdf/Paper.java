package se.rattdela.reports.pdf;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper on its way through the {@link Press}: what all kinds of papers share. */
public final class Paper {
  private final ReportFile file;
  private final Blocks blocks;
  private final Typography typography;
  private final PaperTexts texts;
  private final Sender sender;

  Paper(ReportFile file, Blocks blocks, Typography typography, PaperTexts texts, Sender sender) {
    this.file = file;
    this.blocks = blocks;
    this.typography = typography;
    this.texts = texts;
    this.sender = sender;
  }

  /** The building blocks. */
  public Blocks blocks() {
    return blocks;
  }

  /** Adds a block below what is there. */
  public void add(IBlockElement block) {
    file.layout().add(block);
  }

  /**
   * Adds what is kept together, in a little of the bottom margin where that saves a page.
   *
   * @param signed whether the file is to be signed, which takes room below
   */
  public void addKept(Div block, boolean signed) {
    file.addKept(block, signed);
  }

  /** Whether {@link #addKept} keeps a block on the page that is being written, unsigned. */
  public boolean fits(Div block) {
    return file.fits(block);
  }

  /** Embeds a machine-readable copy, where the archive profile allows one. */
  public void attach(Attachment copy) {
    file.attach(copy);
  }

  /**
   * Refuses a text that cannot be printed as itself, and names the field.
   *
   * @param field where it stands
   * @throws UnprintableCharacterException naming the character and the field
   */
  public void check(PrintedField field, @Nullable String text) {
    check(field, "", text);
  }

  /**
   * The same where there are several such fields.
   *
   * @param detail which of them: number of an item, a day or a heading
   * @throws UnprintableCharacterException naming the character and the field
   */
  public void check(PrintedField field, String detail, @Nullable String text) {
    typography.check(field, detail, text);
  }

  /** An empty letterhead of the sender, to be filled with lines and given to {@link #begin}. */
  public Letterhead letterhead(String kind) {
    return new Letterhead(blocks, sender, kind);
  }

  /** Puts the letterhead on the first page. */
  public void begin(Letterhead head) {
    add(head.table());
    file.continueOnFollowingPages();
  }

  /** The word before a line of the letterhead: date, decision, case, diary or reference. */
  public String label(HeadLabel label) {
    return texts.get("head." + label);
  }

  /** To whom it goes; empty parts are left out. */
  public void addressee(String authority, @Nullable String unit, @Nullable String officer) {
    Div to = new Div().setMarginTop(17).add(blocks.small(texts.get("head.to")));
    to.add(
        blocks
            .body()
            .add(
                blocks.text(unit == null || unit.isBlank() ? authority : authority + ", " + unit)));
    if (officer != null && !officer.isBlank()) {
      to.add(blocks.body().add(blocks.text(officer)));
    }
    add(to);
  }

  /** Says in words, beside the watermark, that nothing is decided yet. */
  public void draftNote() {
    add(blocks.signed(Icon.WARNING, texts.get("draft.note"), Palette.BLOCKED).setMarginTop(12));
  }

  /** A red frame for what the reader must not miss. */
  public void warningBox(String heading, List<String> lines) {
    Div box = blocks.frame(Palette.BLOCKED);
    box.add(blocks.signed(Icon.WARNING, heading, Palette.BLOCKED));
    lines.stream().filter(line -> !line.isBlank()).forEach(line -> box.add(blocks.body(line)));
    add(box);
  }
}
