package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import se.rattdela.reports.pdf.ArchiveProfile;

/** The finished file: valid for archive and screen reader, and pictures of it to look at. */
final class DecisionPdfTest {
  private static final Path PAGES = Path.of("target", "pages");
  private static final int DPI = 110;

  private final DecisionRenderer renderer = new DecisionRenderer();

  @BeforeAll
  static void startVeraPdf() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Set<String> samples() {
    return SampleDecisions.all().keySet();
  }

  private static DecisionDocument sample(String name) {
    return Objects.requireNonNull(SampleDecisions.all().get(name), name);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void passesArchiveAndAccessibility(String name) throws Exception {
    byte[] pdf = renderer.render(sample(name));
    draw(name, pdf);
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  /** For archives that refuse embedded files (ISO 19005-2). */
  @ParameterizedTest
  @MethodSource("samples")
  void withoutTheCopyPassesTheStricterArchiveToo(String name) throws Exception {
    byte[] pdf = new DecisionRenderer(ArchiveProfile.PDF_A_2A).render(sample(name));
    assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles()).isNull();
      assertThat(new PDFTextStripper().getText(document)).doesNotContain("beslut.json");
    }
  }

  @Test
  void previewPassesToo() throws Exception {
    byte[] pdf = renderer.preview(SampleDecisions.partial());
    draw("preview", pdf);
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  @Test
  void theValidatorFindsFaults() throws Exception {
    byte[] pdf = renderer.render(SampleDecisions.full());
    assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).as("2a forbids attachments").isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void equalDecisionsGiveEqualBytes(String name) {
    assertThat(new DecisionRenderer().render(sample(name)))
        .isEqualTo(renderer.render(sample(name)));
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    byte[] alone = renderer.render(SampleDecisions.partial());
    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToObj(n ->
                    n % 2 == 0
                        ? renderer.render(SampleDecisions.partial())
                        : renderer.render(SampleOwnInitiative.ownInitiative()))
                .filter(pdf -> Arrays.equals(pdf, alone)))
        .hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({"full,2", "partial,3", "refusal,2", "own-initiative,3"})
  void staysShort(String name, int atMost) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(renderer.render(sample(name)))) {
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(atMost);
    }
  }

  private static Set<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      Set<String> failures = new TreeSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        failures.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
      }
      assertThat(result.isCompliant()).isEqualTo(failures.isEmpty());
      return failures;
    }
  }

  /** For human eyes: a validator does not see whether a page looks right. */
  private static void draw(String name, byte[] pdf) throws IOException {
    Files.createDirectories(PAGES);
    Files.write(PAGES.resolve(name + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer painter = new PDFRenderer(document);
      List<Path> pictures = new ArrayList<>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage picture = painter.renderImageWithDPI(page, DPI);
        Path file = PAGES.resolve(name + "-" + (page + 1) + ".png");
        ImageIO.write(picture, "png", file.toFile());
        pictures.add(file);
      }
      assertThat(pictures).isNotEmpty().allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }
  }
}
