package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
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
