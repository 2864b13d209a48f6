package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.rattdela.reports.golden.PageImages;
import se.rattdela.reports.golden.VeraPdf;
import se.rattdela.reports.papers.Municipalities;
import se.rattdela.reports.pdf.CoatOfArms;

/** A decision under the letterhead of three municipalities. */
final class DecisionArmsTest {
  private static final Path PAGES = Path.of("target", "pages");

  static Set<String> municipalities() {
    return Municipalities.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("municipalities")
  void bearsTheArmsAndStaysValid(String name) throws IOException {
    Municipality from = Objects.requireNonNull(Municipalities.all().get(name), name);
    DecisionDocument decision =
        Draft.change(SampleDecisions.partial(), draft -> draft.municipality = from);
    byte[] pdf = new DecisionRenderer().render(decision);
    PageImages.write(PAGES, "decision-partial-" + name, pdf);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    String json = new String(new DecisionJson().write(decision), StandardCharsets.UTF_8);
    CoatOfArms arms = from.coatOfArms();
    if (arms == null) {
      assertThat(json).doesNotContain("coatOfArms");
    } else {
      assertThat(json)
          .contains(
              "\"coatOfArms\":{\"mediaType\":\"%s\",\"sha256\":\"%s\"}"
                  .formatted(arms.mediaType(), arms.sha256()));
    }
  }
}
