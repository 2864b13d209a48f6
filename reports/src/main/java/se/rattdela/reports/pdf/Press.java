package se.rattdela.reports.pdf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Prints papers, one at a time; equal content gives equal bytes. Costly to make (it reads the
 * fonts), cheap to use, safe for many threads. It keeps nothing of what it printed.
 */
public final class Press {
  private static final ZoneId SWEDISH_TIME = ZoneId.of("Europe/Stockholm");

  /** A draft has no date of its own; a file must have one, and it must not come from a clock. */
  private static final LocalDateTime NO_DATE = LocalDate.EPOCH.atStartOfDay();

  private final Object printing = new Object();
  private final Fonts fonts = new Fonts();
  private final PaperTexts texts = new PaperTexts();
  private final CanonicalJson json = new CanonicalJson();
  private final ArchiveFiles files;

  /** A press for one archive profile. */
  public Press(ArchiveProfile profile) {
    files = new ArchiveFiles(profile);
  }

  /**
   * Prints a paper.
   *
   * @param content writes the paper, block by block
   * @throws UnprintableCharacterException when a text holds a character that cannot be printed as
   *     itself; nothing is printed then
   */
  public byte[] print(PaperOutline outline, Consumer<Paper> content) {
    synchronized (printing) { // the parsed fonts are shared, and iText promises nothing for them
      return printAlone(outline, content);
    }
  }

  private byte[] printAlone(PaperOutline outline, Consumer<Paper> content) {
    Typography typography = new Typography(fonts);
    LocalDateTime made = outline.made();
    ReportFile file =
        files.open(
            new ReportProperties(
                typography.set(outline.title()),
                json.digest(outline.record()),
                (made == null ? NO_DATE : made).atZone(SWEDISH_TIME)),
            fonts);
    Sender sender = outline.sender();
    Blocks blocks = new Blocks(file, typography, Palette.of(sender.colour()));
    content.accept(new Paper(file, blocks, typography, texts, sender));
    return file.finish(
        new PageMarks(
            typography.set(texts.get("page.head.left", sender.name(), sender.board())),
            typography.set(outline.headRight()),
            typography.set(foot(sender)),
            texts::pageNumber,
            watermark(made)));
  }

  private String foot(Sender sender) {
    return sender.postalAddress().isBlank()
        ? texts.get("page.foot.left.short", sender.name(), sender.board())
        : texts.get("page.foot.left", sender.name(), sender.board(), sender.postalAddress());
  }

  private @Nullable String watermark(@Nullable LocalDateTime made) {
    return made == null ? texts.get("draft.word") : null;
  }
}
