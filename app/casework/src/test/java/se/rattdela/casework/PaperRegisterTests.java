package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.redress.FoundPaper;
import se.rattdela.casework.redress.RedressView;

/** A paper that someone holds is looked up; run in the office of the class. */
interface PaperRegisterTests extends RedressSteps {
  private Optional<FoundPaper> found(String asked) {
    return it().office.redress().find(it().karin, asked);
  }

  @Test
  default void aFileIsKnownByItsDigestAndSaysWhatHasBecomeOfTheDecision() {
    SealedDecision first = it().decided();
    assertThat(found(first.pdfSha256()))
        .hasValueSatisfying(paper -> {
          assertThat(paper.match()).isEqualTo(FoundPaper.Match.SEALED);
          assertThat(paper.paper()).isEqualTo(first.id());
          assertThat(paper.number()).isEqualTo(first.number());
          assertThat(paper.annulled()).isFalse();
          assertThat(paper.later()).isEmpty();
          assertThat(paper.opens()).isTrue();
        });
    String printed = first.pdfSha256().toUpperCase(Locale.ROOT).replaceAll("(.{8})", "$1 ");
    assertThat(found(printed)).as("in groups, as it is printed").isPresent();
    OutgoingFile extract = it().office.release().files(it().karin, first.id()).get(1);
    assertThat(found(extract.sha256()))
        .hasValueSatisfying(paper -> assertThat(paper.match()).isEqualTo(FoundPaper.Match.ALONG));
    assertThat(found("0".repeat(64))).as("changed since it left").isEmpty();

    RedressView annulled = decided(first, RedressSteps.annulment());
    assertThat(found(first.pdfSha256()))
        .hasValueSatisfying(paper -> {
          assertThat(paper.annulled()).isTrue();
          assertThat(paper.later())
              .singleElement()
              .satisfies(later -> {
                assertThat(later.kind()).isEqualTo(RedressKind.ANNULMENT);
                assertThat(later.number()).isEqualTo(annulled.number());
              });
        });
    assertThat(found(String.valueOf(annulled.pdfSha256())))
        .hasValueSatisfying(paper -> {
          assertThat(paper.paper()).isEqualTo(annulled.id());
          assertThat(paper.kind()).isEqualTo(RedressKind.ANNULMENT);
          assertThat(paper.decision()).isEqualTo(first.id());
        });
    assertThat(it().office.audit().verify().whole()).isTrue();
  }

  @Test
  default void aPaperIsFoundByTheDigestThatStandsOnIt() {
    SealedDecision first = it().decided();
    String printed = printed(first.pdf(), "Innehåll utan godkännande");
    RedressView paper = decided(first, RedressSteps.correction("Er adress."));
    String later =
        printed(it().office.redress().sealed(it().karin, paper.id()), "Det här beslutets innehåll");
    found(printed, first.id());
    found("Innehåll utan godkännande, sha256: " + printed, first.id());
    found(printed.replaceAll("\\s", ""), first.id());
    found(later, paper.id());
    forget("decision");
    forget("redress");
    found(printed, first.id());
    found(later, paper.id());
    long version = it().office.redress().sheet(it().karin, first.id()).version();
    forget("decision");
    found(printed, first.id());
    assertThat(it().office.redress().sheet(it().karin, first.id()).version())
        .as("the decision itself is as it was")
        .isEqualTo(version);
    assertThat(found("Innehåll, sha256: " + "0".repeat(64))).isEmpty();
    int alike = found(printed).orElseThrow().alike();
    SealedDecision same = it().decided();
    assertThat(printed(same.pdf(), "Innehåll utan godkännande")).isEqualTo(printed);
    found(printed, same.id());
    assertThat(found(printed).orElseThrow().alike()).isEqualTo(alike + 1);
    assertThat(found(later).orElseThrow().alike()).isZero();
  }

  private void found(String asked, PaperId expected) {
    assertThat(found(asked))
        .as(asked)
        .hasValueSatisfying(paper -> {
          assertThat(paper.match()).isEqualTo(FoundPaper.Match.PRINTED);
          assertThat(paper.paper()).isEqualTo(expected);
          assertThat(paper.signedLater()).isFalse();
        });
  }

  /** As it was before the digest was kept. */
  private void forget(String table) {
    it().database
        .write(em ->
            em.createNativeQuery("update " + table + " set content_digest = null").executeUpdate());
  }

  /** The digest as it stands on the page, in its groups. */
  private static String printed(byte[] pdf, String label) {
    Matcher found =
        Pattern.compile(label + ", sha256: ((?:[0-9a-f]+ ?){8,})").matcher(RedressSteps.text(pdf));
    assertThat(found.find()).as(label).isTrue();
    return found.group(1).strip();
  }

  @Test
  default void aNumberIsToldToThoseOnlyWhoMayReadThePapers() {
    SealedDecision first = it().decided();
    assertThat(found(first.number().toLowerCase(Locale.ROOT)))
        .hasValueSatisfying(paper -> assertThat(paper.match()).isEqualTo(FoundPaper.Match.NUMBER));
    assertThat(it().office.redress().find(it().registrar, first.number())).isPresent();
    assertThat(found("U-1999-0001")).isEmpty();
    assertThatThrownBy(() -> it().office.redress().find(it().admin, first.number()))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> found(" ")).isInstanceOf(InvalidInputException.class);
  }
}
