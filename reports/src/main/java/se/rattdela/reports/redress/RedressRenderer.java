package se.rattdela.reports.redress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.Stage;
import se.rattdela.reports.pdf.ArchiveProfile;
import se.rattdela.reports.pdf.Attachment;
import se.rattdela.reports.pdf.Paper;
import se.rattdela.reports.pdf.PaperOutline;
import se.rattdela.reports.pdf.Press;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.Texts;

/**
 * Prints a correction, change or withdrawal as PDF/A and PDF/UA-1. Equal documents give equal
 * bytes. Costly to make, cheap to use, safe for many threads.
 */
public final class RedressRenderer {
  /** Name of the machine-readable copy inside the file. */
  public static final String JSON_FILE = "andringsbeslut.json";

  private final RedressJson json = new RedressJson();
  private final RedressTexts words = new RedressTexts();
  private final Texts texts = words.all();
  private final RedressCompleteness completeness = new RedressCompleteness();
  private final Press press;

  /** Prints PDF/A-3a. */
  public RedressRenderer() {
    this(ArchiveProfile.PDF_A_3A);
  }

  /** Prints in the profile the archive wants. */
  public RedressRenderer(ArchiveProfile profile) {
    press = new Press(profile);
  }

  /**
   * The document as it is sent.
   *
   * @throws IncompleteRedressException when parts are missing
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException naming character and field
   */
  public byte[] render(RedressDocument document) {
    List<RedressPart> missing = completeness.missing(document, Stage.FINAL);
    if (!missing.isEmpty()) {
      throw new IncompleteRedressException(missing);
    }
    return print(document);
  }

  /**
   * The draft as it stands, marked as a draft on every page. Parts that are missing are left out.
   *
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException naming character and field
   */
  public byte[] preview(RedressDocument document) {
    return print(document.withoutApproval());
  }

  private byte[] print(RedressDocument document) {
    Approval approval = document.approval();
    PaperOutline outline =
        new PaperOutline(
            document.municipality().sender(),
            approval == null
                ? texts.get("file.title.draft", document.caseNumber())
                : texts.get("file.title", approval.decisionNumber(), document.first().number()),
            headRight(document, approval),
            approval == null ? null : approval.decidedAt(),
            document);
    return press.print(
        outline,
        paper -> {
          check(document, paper);
          paper.attach(
              new Attachment(
                  JSON_FILE,
                  "application/json",
                  texts.get("file.attachment", RedressJson.SCHEMA_ID),
                  json.write(document)));
          new RedressPages(paper, document, words, json.digest(document)).add();
        });
  }

  private String headRight(RedressDocument document, @Nullable Approval approval) {
    return approval == null
        ? texts.get("page.head.right.draft", document.caseNumber())
        : texts.get(
            "page.head.right",
            approval.decisionNumber(),
            approval.decidedAt().toLocalDate().toString());
  }

  private void check(RedressDocument document, Paper paper) {
    Recipient to = document.recipient();
    paper.check(PrintedField.SUBJECT, document.subject().name());
    paper.check(PrintedField.RECIPIENT, to.authority());
    paper.check(PrintedField.RECIPIENT, to.unit());
    paper.check(PrintedField.RECIPIENT, to.officer());
    paper.check(PrintedField.REFERENCE, to.reference());
    for (Amendment amendment : document.amendments()) {
      paper.check(PrintedField.WAS, amendment.was());
      paper.check(PrintedField.APPLIES, amendment.applies());
    }
    LateAppeal late = document.lateAppeal();
    if (late != null) {
      paper.check(PrintedField.APPELLANT, late.by());
      paper.check(PrintedField.REFERENCE, late.reference());
    }
    paper.check(PrintedField.REASONS, document.reasons());
    paper.check(PrintedField.INSTRUCTION, document.instruction());
  }
}
