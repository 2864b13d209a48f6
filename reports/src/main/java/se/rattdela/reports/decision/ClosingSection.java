package se.rattdela.reports.decision;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.Palette;
import se.rattdela.reports.pdf.ReportFile;

/** Who decided, how to appeal, and what the rules were. */
final class ClosingSection {
  private static final float GAP = 21;
  private static final float SECTION_GAP = 15;
  private static final int DIGEST_GROUP = 8;
  private static final List<String> ABBREVIATIONS = List.of("OSL", "SFB", "SoL", "LSS");

  private final DecisionPages pages;
  private final DecisionDocument document;
  private final Blocks blocks;

  ClosingSection(DecisionPages pages) {
    this.pages = pages;
    this.document = pages.document();
    this.blocks = pages.blocks();
  }

  void add() {
    useLimitation();
    signers();
    appeal();
    lawBasis();
  }

  private void useLimitation() {
    String limitation = document.useLimitation();
    if (document.isSent() && limitation != null && Texts.isFilled(limitation)) {
      pages.page().add(blocks.section(pages.text("use.heading")));
      pages.page().add(blocks.body(limitation));
    }
  }

  private void signers() {
    float half = (ReportFile.TEXT_WIDTH - GAP) / 2;
    pages.page().add(blocks.section(pages.kindText("signers.heading")).setMarginTop(SECTION_GAP));
    pages
        .page()
        .add(
            blocks
                .columns(
                    new float[] {half, GAP, half},
                    List.of(decisionMaker(), new Div(), rapporteur()))
                .setKeepTogether(true)
                .setMarginTop(4));
    Approval approval = document.approval();
    if (approval != null && approval.toBeSigned()) {
      pages
          .page()
          .add(
              blocks
                  .small(pages.text("signers.electronic", approval.decisionMaker().name()))
                  .setMarginTop(5));
    }
    String remark = approval == null ? null : approval.remark();
    if (remark != null && document.kind() == DecisionKind.ORAL) {
      pages.page().add(blocks.section(pages.text("signers.remark")));
      pages.page().add(blocks.body(remark));
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

  private void appeal() {
    Appeal appeal = document.appeal();
    if (appeal == null || !document.isAppealable()) {
      return;
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
    pages.page().add(box);
  }

  private void lawBasis() {
    LawBasis law = document.lawBasis();
    if (law == null) {
      return;
    }
    Div section =
        new Div()
            .setKeepTogether(true)
            .add(blocks.section(pages.text("law.heading")).setMarginTop(SECTION_GAP));
    section.getAccessibilityProperties().setRole(null);
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
    List<String> explained = explained();
    if (!explained.isEmpty()) {
      fine(section, pages.text("law.abbreviations", String.join(", ", explained)));
    }
    pages.page().add(section);
  }

  /** The reader is no lawyer: each abbreviation in a citation is spelled out once. */
  private List<String> explained() {
    String citations =
        Stream.concat(
                document.items().stream().flatMap(item -> item.secrecy().stream()),
                document.grounds().stream()
                    .map(ground -> ground.citation() + " " + ground.content()))
            .collect(Collectors.joining(" "));
    return ABBREVIATIONS.stream()
        .filter(word -> Pattern.compile("\\b" + word + "\\b").matcher(citations).find())
        .map(word -> pages.text("law.abbreviation", word, pages.text("abbreviation." + word)))
        .toList();
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
