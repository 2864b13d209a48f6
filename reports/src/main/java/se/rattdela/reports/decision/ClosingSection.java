package se.rattdela.reports.decision;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.Palette;
import se.rattdela.reports.pdf.ReportFile;

/** Who decided, how to appeal, and what the rules were. */
final class ClosingSection {
  private static final float GAP = 21;
  private static final float SECTION_GAP = 15;
  private static final int DIGEST_GROUP = 8;

  private final DecisionPages pages;
  private final DecisionDocument document;
  private final Blocks blocks;

  ClosingSection(DecisionPages pages) {
    this.pages = pages;
    this.document = pages.document();
    this.blocks = pages.blocks();
  }

  /**
   * What does not fit on the page takes company along: the names some of the text they are for, and
   * what is told of the rules the names or the instructions before it.
   */
  void add() {
    useLimitation();
    Div names = blocks.together(pages.page().end().toArray(IBlockElement[]::new));
    signers(names);
    Div appeal = appeal();
    Div law = lawBasis();
    Approval approval = document.approval();
    boolean signed = approval != null && approval.toBeSigned();
    if (appeal == null) {
      pages.file().addKept(law == null ? names : names.add(law), signed);
    } else {
      pages.file().addKept(names, false);
      pages.file().addKept(law == null ? appeal : blocks.together(appeal, law), signed);
    }
  }

  private void useLimitation() {
    String limitation = document.useLimitation();
    if (document.isSent() && limitation != null && Texts.isFilled(limitation)) {
      pages.page().add(blocks.section(pages.text("use.heading", document.leaving().size())));
      pages.page().add(blocks.body(limitation));
    }
  }

  private void signers(Div names) {
    float half = (ReportFile.TEXT_WIDTH - GAP) / 2;
    names.add(blocks.section(pages.kindText("signers.heading")).setMarginTop(SECTION_GAP));
    names.add(
        blocks
            .columns(
                new float[] {half, GAP, half}, List.of(decisionMaker(), new Div(), rapporteur()))
            .setKeepTogether(true)
            .setMarginTop(4));
    Approval approval = document.approval();
    if (approval != null && approval.toBeSigned()) {
      names.add(
          blocks
              .small(pages.text("signers.electronic", approval.decisionMaker().name()))
              .setMarginTop(5));
    }
    String remark = approval == null ? null : approval.remark();
    if (remark != null && document.kind() == DecisionKind.ORAL) {
      names.add(blocks.section(pages.text("signers.remark")));
      names.add(blocks.body(remark));
    }
  }

  private Div decisionMaker() {
    Div column = column();
    Approval approval = document.approval();
    if (approval == null) {
      return column.add(blocks.small(pages.kindText("signers.undecided")));
    }
    name(column, approval.decisionMaker().name(), approval.decisionMaker().title());
    String decision = document.municipality().delegationDecision();
    String delegation =
        decision.isBlank()
            ? pages.text("signers.delegation.order", approval.delegationItem())
            : pages.text("signers.delegation", approval.delegationItem(), decision);
    return column.add(
        blocks.small(
            delegation
                + " "
                + pages.kindText(
                    "signers.approved",
                    approval.decidedAt().toLocalDate().toString(),
                    pages.texts().time(approval.decidedAt()))));
  }

  private Div rapporteur() {
    Div column = column();
    Official rapporteur = document.rapporteur();
    if (rapporteur == null) {
      return column;
    }
    name(column, rapporteur.name(), pages.kindText("signers.rapporteur", rapporteur.title()));
    List<String> others =
        document.otherParticipants().stream()
            .map(other -> other.name() + ", " + other.title())
            .toList();
    return column.add(
        blocks.small(
            others.isEmpty()
                ? pages.kindText("signers.nobodyElse")
                : pages.kindText("signers.others", pages.texts().and(others))));
  }

  private static Div column() {
    return new Div().setBorderTop(new SolidBorder(Palette.INK, 0.75f)).setPaddingTop(5);
  }

  private void name(Div column, String name, String title) {
    column.add(blocks.body().add(blocks.strong(name)));
    column.add(blocks.body().add(blocks.text(title)));
  }

  private @Nullable Div appeal() {
    Appeal appeal = document.appeal();
    if (appeal == null || !document.isAppealable()) {
      return null;
    }
    Approval approval = document.approval();
    Div box = blocks.frame(Palette.INK);
    box.add(blocks.section(pages.text("appeal.heading")).setMarginTop(0).setMarginBottom(3));
    Paragraph who =
        blocks
            .body()
            .add(blocks.text(pages.text("appeal.who.before", document.recipient().authority())))
            .add(blocks.strong(appeal.court()))
            .add(blocks.text(pages.text("appeal.who.after")));
    box.add(who);
    String write =
        approval == null
            ? pages.text("appeal.write.draft")
            : pages.text("appeal.write", approval.decisionNumber());
    box.add(
        blocks.steps(
            List.of(
                blocks.body().add(blocks.text(write)),
                blocks.body().add(blocks.text(pages.text("appeal.send", appeal.sendTo()))),
                blocks
                    .body()
                    .add(
                        blocks.text(
                            pages.text("appeal.time.before", document.municipality().board())))
                    .add(blocks.strong(pages.text("appeal.time")))
                    .add(blocks.text(pages.text("appeal.time.after"))))));
    return box;
  }

  private @Nullable Div lawBasis() {
    LawBasis law = document.lawBasis();
    if (law == null) {
      return null;
    }
    Div section =
        blocks.together(blocks.section(pages.text("law.heading")).setMarginTop(SECTION_GAP));
    Approval approval = document.approval();
    if (law.packIncomplete()) {
      warning(section, pages.text("law.incomplete"));
    }
    if (approval != null && law.isBlindOn(approval.decidedAt().toLocalDate())) {
      warning(section, pages.text("law.blind", pages.texts().prose(law.lawThrough())));
    }
    String embedded = pages.file().embeds() ? pages.text("law.embedded") : "";
    fine(section, pages.text("law.pack", law.packId(), law.lawThrough().toString()) + embedded);
    fine(section, pages.text("law.packDigest", grouped(law.packSha256())));
    fine(section, pages.text("law.contentDigest", grouped(pages.contentDigest())));
    String explained = pages.texts().abbreviations(citations());
    if (!explained.isEmpty()) {
      fine(section, explained);
    }
    return section;
  }

  private String citations() {
    return Stream.concat(
            document.items().stream().flatMap(item -> item.secrecy().stream()),
            document.grounds().stream().map(ground -> ground.citation() + " " + ground.content()))
        .collect(Collectors.joining(" "));
  }

  private void warning(Div section, String text) {
    section.add(blocks.warning(text).setMarginBottom(3));
  }

  private void fine(Div section, String text) {
    section.add(blocks.fine(text));
  }

  /** In groups a human can compare. */
  private static String grouped(String digest) {
    StringBuilder grouped = new StringBuilder();
    for (int at = 0; at < digest.length(); at += DIGEST_GROUP) {
      grouped
          .append(at == 0 ? "" : " ")
          .append(digest, at, Math.min(digest.length(), at + DIGEST_GROUP));
    }
    return grouped.toString();
  }
}
