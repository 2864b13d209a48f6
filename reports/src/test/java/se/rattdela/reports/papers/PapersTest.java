package se.rattdela.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.extract.ExtractRenderer;
import se.rattdela.reports.golden.Golden;
import se.rattdela.reports.golden.PageImages;
import se.rattdela.reports.golden.VeraPdf;
import se.rattdela.reports.letter.CoverLetterRenderer;
import se.rattdela.reports.pdf.ArchiveProfile;
import se.rattdela.reports.redress.HandOverRenderer;
import se.rattdela.reports.redress.RedressRenderer;
import se.rattdela.reports.register.DelegationReportRenderer;

/** What holds for every kind of paper, whoever sends it. */
final class PapersTest {
  private static final Path PAGES = Path.of("target", "pages");

  /** One of each renderer, as an office has. */
  private static final class Printers {
    private final ExtractRenderer extract;
    private final CoverLetterRenderer letter;
    private final RedressRenderer redress;
    private final HandOverRenderer handOver;
    private final DelegationReportRenderer register;

    Printers(ArchiveProfile profile) {
      extract = new ExtractRenderer(profile);
      letter = new CoverLetterRenderer(profile);
      redress = new RedressRenderer(profile);
      handOver = new HandOverRenderer(profile);
      register = new DelegationReportRenderer(profile);
    }

    Map<String, Function<Municipality, byte[]>> kinds() {
      Map<String, Function<Municipality, byte[]>> kinds = new LinkedHashMap<>();
      kinds.put("extract", from -> extract.render(SamplePapers.extract(from)));
      kinds.put("extract-draft", from -> extract.render(SamplePapers.protectedDraft(from)));
      kinds.put("letter", from -> letter.render(SamplePapers.letter(from)));
      kinds.put("letter-protected", from -> letter.render(SamplePapers.protectedLetter(from)));
      kinds.put("correction", from -> redress.render(SamplePapers.correction(from)));
      kinds.put("withdrawal", from -> redress.render(SamplePapers.withdrawal(from)));
      kinds.put("change", from -> redress.render(SamplePapers.change(from)));
      kinds.put("rejection", from -> redress.render(SamplePapers.rejection(from)));
      kinds.put("redress-draft", from -> redress.preview(SamplePapers.withdrawal(from)));
      kinds.put("letter-redress", from -> letter.render(SamplePapers.correctionLetter(from)));
      kinds.put("hand-over", from -> handOver.render(SamplePapers.handOver(from)));
      kinds.put("hand-over-draft", from -> handOver.render(SamplePapers.handOverDraft(from)));
      kinds.put("register", from -> register.pdf(SamplePapers.register(from, 34)));
      return kinds;
    }

    byte[] print(String name) {
      String[] parts = name.split("/", -1);
      Municipality from = Objects.requireNonNull(Municipalities.all().get(parts[1]), name);
      return Objects.requireNonNull(kinds().get(parts[0]), name).apply(from);
    }
  }

  private static final Printers USUAL = new Printers(ArchiveProfile.PDF_A_3A);
  private static final Printers STRICT = new Printers(ArchiveProfile.PDF_A_2A);

  static java.util.List<String> papers() {
    return USUAL.kinds().keySet().stream()
        .flatMap(kind -> Municipalities.all().keySet().stream().map(from -> kind + "/" + from))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void passArchiveAndAccessibility(String name) throws IOException {
    byte[] pdf = USUAL.print(name);
    String file = name.replace('/', '-');
    Files.createDirectories(PAGES);
    Files.write(PAGES.resolve(file + ".pdf"), pdf);
    PageImages.write(PAGES, file, pdf);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void passTheStricterArchiveToo(String name) {
    byte[] pdf = STRICT.print(name);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void areTheSameBytesFromAnotherPress(String name) {
    assertThat(new Printers(ArchiveProfile.PDF_A_3A).print(name)).isEqualTo(USUAL.print(name));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void nameNobodyInTheirMetadata(String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(USUAL.print(name))) {
      String info = pdf.getDocumentInformation().getCOSObject().toString();
      String xmp =
          new String(
              pdf.getDocumentCatalog().getMetadata().toByteArray(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
      assertThat(info + xmp).doesNotContain("Sandberg", "Elias", "Ek", "Bergström", "Lindqvist");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void neverBreakACitation(String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(USUAL.print(name))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).doesNotContainPattern("(?m)(kap\\.|\\d)\\s*\\R\\s*§");
      assertThat(text).doesNotContainPattern("(?m)\\d\\s*\\R\\s*kap\\.");
    }
  }

  static Set<String> golden() {
    return USUAL.kinds().keySet();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void areUnchanged(String kind) {
    Golden.check("paper-" + kind + "-svg", USUAL.print(kind + "/svg"));
  }

  @Test
  void theLongestNamesAreUnchanged() {
    Golden.check("paper-letter-long-png", USUAL.print("letter/long-png"));
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    byte[] alone = USUAL.print("extract/svg");
    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToObj(n -> USUAL.print(n % 2 == 0 ? "extract/svg" : "withdrawal/long-png"))
                .filter(pdf -> Arrays.equals(pdf, alone)))
        .hasSize(8);
  }
}
