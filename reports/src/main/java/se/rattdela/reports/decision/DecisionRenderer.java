package se.rattdela.reports.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.ArchiveFiles;
import se.rattdela.reports.pdf.ArchiveProfile;
import se.rattdela.reports.pdf.Attachment;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.Fonts;
import se.rattdela.reports.pdf.PageMarks;
import se.rattdela.reports.pdf.Palette;
import se.rattdela.reports.pdf.ReportFile;
import se.rattdela.reports.pdf.ReportProperties;
import se.rattdela.reports.pdf.Typography;

/**
 * Prints a decision as it leaves ({@link DecisionDocument#asSent}), as PDF/A and PDF/UA-1, in
 * PDF/A-3a with its JSON embedded as {@value #JSON_FILE}. Equal decisions give equal bytes. Costly
 * to make (it reads the fonts), cheap to use. Safe for many threads; it prints one decision at a
 * time.
 */
public final class DecisionRenderer {
  /** Name of the machine-readable copy inside the PDF. */
  public static final String JSON_FILE = "beslut.json";

  private static final ZoneId SWEDISH_TIME = ZoneId.of("Europe/Stockholm");

  /** A draft has no date of its own; a file must have one, and it must not come from a clock. */
  private static final LocalDateTime NO_DATE = LocalDate.EPOCH.atStartOfDay();

  private final Object printing = new Object();
  private final DecisionCompleteness completeness = new DecisionCompleteness();
  private final DecisionJson json = new DecisionJson();
  private final DecisionTexts texts = new DecisionTexts();
  private final Fonts fonts = new Fonts();
  private final BiFunction<ReportProperties, Fonts, ReportFile> files;

  /** Prints PDF/A-3a, with the JSON embedded. */
  public DecisionRenderer() {
    this(ArchiveProfile.PDF_A_3A);
  }

  /** Prints in the profile the archive wants; PDF/A-2a has no JSON. */
  public DecisionRenderer(ArchiveProfile profile) {
    this(new ArchiveFiles(profile)::open);
  }

  /** Prints into files of another make; not in the product, for measurements only. */
  DecisionRenderer(BiFunction<ReportProperties, Fonts, ReportFile> files) {
    this.files = files;
  }

  /**
   * The decision as it is sent.
   *
   * @throws IncompleteDecisionException when parts are missing
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException when a text holds a character
   *     that cannot be printed as itself
   */
  public byte[] render(DecisionDocument document) {
    List<MissingPart> missing = completeness.missing(document, Stage.FINAL);
    if (!missing.isEmpty()) {
      throw new IncompleteDecisionException(missing);
    }
    return printAlone(document);
  }

  /**
   * The draft as it stands, marked as a draft on every page. Parts that are missing are left out.
   *
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException when a text holds a character
   *     that cannot be printed as itself
   */
  public byte[] preview(DecisionDocument document) {
    return printAlone(document.withoutApproval());
  }

  private byte[] printAlone(DecisionDocument document) {
    synchronized (printing) { // the parsed fonts are shared, and iText promises nothing for them
      return print(document);
    }
  }

  private byte[] print(DecisionDocument kept) {
    DecisionDocument document = kept.asSent(); // the last gate: nothing else is ever printed
    Approval approval = document.approval();
    DecisionJson.Copy copy = json.copy(document);
    Typography typography = new Typography(fonts);
    new DecisionFields(typography).check(document);
    ReportFile file =
        files.apply(
            new ReportProperties(
                typography.set(title(document, approval)),
                DecisionDigest.sha256(copy.bytes()),
                (approval == null ? NO_DATE : approval.decidedAt()).atZone(SWEDISH_TIME)),
            fonts);
    file.attach(
        new Attachment(
            JSON_FILE,
            "application/json",
            texts.get("file.attachment", DecisionJson.SCHEMA_ID),
            copy.bytes()));
    Palette palette = Palette.of(document.municipality().shieldColour());
    DecisionPages pages =
        new DecisionPages(
            document,
            copy.contentDigest(),
            texts,
            new Blocks(file, typography, palette),
            file,
            new PageFlow(file.layout()));
    new HeadSection(pages).add();
    new ItemSection(pages).add();
    new FormSection(pages).add();
    new OriginSection(pages).add();
    new ReasonSection(pages).add();
    new ClosingSection(pages).add();
    return file.finish(marks(document, approval, typography));
  }

  private String title(DecisionDocument document, @Nullable Approval approval) {
    return approval == null
        ? texts.ofKind(document, "file.title.draft", document.caseNumber())
        : texts.ofKind(document, "file.title", approval.decisionNumber());
  }

  private PageMarks marks(
      DecisionDocument document, @Nullable Approval approval, Typography typography) {
    Municipality from = document.municipality();
    return new PageMarks(
        typography.set(texts.get("page.head.left", from.name(), from.board())),
        typography.set(
            approval == null
                ? texts.get("page.head.right.draft", document.caseNumber())
                : texts.ofKind(
                    document,
                    "page.head.right",
                    approval.decisionNumber(),
                    approval.decidedAt().toLocalDate().toString())),
        typography.set(
            texts.get("page.foot.left", from.name(), from.board(), from.postalAddress())),
        (page, pages) -> texts.get("page.number", String.valueOf(page), String.valueOf(pages)),
        approval == null ? texts.get("draft.word") : null);
  }
}
