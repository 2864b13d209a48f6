package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.rattdela.reports.golden.VeraPdf;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.papers.PdfText;
import se.rattdela.reports.pdf.UnprintableCharacterException;

/** What people paste into the fields of a decision. */
final class DecisionBadInputTest {
  private static final String TURNED = "Skäl \u202etxet";

  private final DecisionRenderer renderer = new DecisionRenderer();

  private static Ground with(Ground ground, String reason) {
    Assessment first = ground.assessments().getFirst();
    return new Ground(
        ground.items(),
        ground.citation(),
        ground.effect(),
        ground.inForceFrom(),
        ground.sfs(),
        ground.content(),
        ground.facts(),
        List.of(new Assessment(first.question(), first.answer(), reason)));
  }

  private static Consumer<Draft> reason(String reason) {
    return draft -> {
      List<Ground> grounds = new ArrayList<>(draft.grounds);
      grounds.set(1, with(grounds.get(1), reason));
      draft.grounds = grounds;
    };
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        field("skälen i prövningen av uppgift 2, 3", reason(TURNED)),
        field(
            "namnet på den som beslutet gäller",
            draft -> draft.subject = new Subject(TURNED, null)),
        field(
            "mottagaren", draft -> draft.recipient = new Recipient("Polisen", TURNED, null, null)),
        field("andra möjligheter", draft -> draft.alternatives = List.of(new Note("A", TURNED))),
        field("det mottagaren ska tänka på", draft -> draft.useLimitation = TURNED),
        field(
            "ändamålet",
            draft -> {
              Origin.Request asked = SampleDecisions.request();
              draft.origin =
                  new Origin.Request(
                      asked.received(),
                      asked.channel(),
                      asked.identityCheck(),
                      asked.asked(),
                      TURNED,
                      asked.legalBasis(),
                      asked.basisCheck());
            }));
  }

  private static Arguments field(String name, Consumer<Draft> change) {
    return Arguments.of(name, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fields")
  void theFieldIsNamed(String field, Consumer<Draft> change) {
    DecisionDocument odd = Draft.change(SampleDecisions.partial(), change);
    assertThatThrownBy(() -> renderer.render(odd))
        .isInstanceOfSatisfying(
            UnprintableCharacterException.class,
            refused -> {
              assertThat(ReportMessage.of(refused).in(Locale.of("sv")))
                  .contains("U+202E", field, "Inget dokument är skapat");
            })
        .hasMessageNotContaining("txet");
  }

  /** An emoji, Chinese, Arabic, a control character: refused by the preview too. */
  @ParameterizedTest
  @ValueSource(strings = {"\ud83d\ude00", "\u65e5", "\u0639", "\u0007", "\ufeff", "\u2028"})
  void theOfficerSeesItInTheDraft(String character) {
    DecisionDocument odd = Draft.change(SampleDecisions.partial(), reason("Skäl " + character));
    assertThatThrownBy(() -> renderer.preview(odd))
        .isInstanceOf(UnprintableCharacterException.class)
        .hasMessageContaining("U+");
  }

  @Test
  void fiftyThousandCharactersOfReasonsFlowOverThePages() {
    String sentence = "Uppgiften har betydelse för kontrollen av rätten till förmånen. ";
    int times = 50_000 / sentence.length();
    DecisionDocument endless =
        Draft.change(SampleDecisions.partial(), reason(sentence.repeat(times)));
    byte[] pdf = renderer.render(endless);
    assertThat(PdfText.pages(pdf)).isBetween(10, 25);
    assertThat(PdfText.of(pdf).split("förmånen\\.", -1)).hasSize(times + 1);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void decomposedLettersAreComposed() {
    DecisionDocument decomposed =
        Draft.change(SampleDecisions.partial(), reason("A\u030arsbeloppet o\u0308kade."));
    assertThat(PdfText.of(renderer.render(decomposed))).contains("Årsbeloppet ökade.");
  }
}
