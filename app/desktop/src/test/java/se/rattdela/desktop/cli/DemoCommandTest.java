package se.rattdela.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir static Path folder;

  private static DemoRun run;

  @BeforeAll
  static void demo() throws IOException {
    run = DemoRun.in(folder);
  }

  private static String pdf(int decision) throws IOException {
    Path file = run.decisions().get(decision);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }
  }

  @Test
  void three_decisions_lie_in_the_folder_as_pdf_and_json_without_a_name_in_the_file_names()
      throws IOException {
    assertThat(run.files())
        .hasSize(12)
        .allMatch(file ->
            file.getFileName()
                .toString()
                .matches("U-2026-\\d{4}(\\.json|(-utdrag|-foljebrev)?\\.pdf)"));
    for (Path file : run.files()) {
      if (file.toString().endsWith(".json")) {
        assertThat(new ObjectMapper().readTree(file.toFile()).isObject()).isTrue();
      }
    }
  }

  @Test
  void what_was_decided_is_told_with_provisions_and_digests() {
    assertThat(run.out())
        .contains("Inloggad med lösenord: Karin Lindqvist, socialsekreterare")
        .contains("Inloggad med lösenord: Anna Bergström, enhetschef")
        .contains("Försäkringskassan: alla uppgifter lämnas ut")
        .contains("SKA LÄMNAS UT (110 kap. 31 § SFB)")
        .contains("Polismyndigheten: utlämnande på eget initiativ")
        .contains("FÅR LÄMNAS UT (10 kap. 18 a § OSL)")
        .contains("Polismyndigheten: delvis utlämnande, med överklagandehänvisning")
        .contains("LÄMNAS INTE UT")
        .containsPattern("U-2026-\\d{4}\\.pdf, sha256 [0-9a-f]{64}")
        .contains("i obruten kedja")
        .contains("Den tillfälliga databasen är borttagen.");
  }

  @Test
  void the_first_goes_to_forsakringskassan_in_full() throws IOException {
    assertThat(pdf(0))
        .contains("Försäkringskassan", "110 kap. 31 § SFB", "SKA LÄMNAS UT")
        .contains("FK 2026/118802", "Elias Sandberg", "SFS 2025:937")
        .doesNotContain("LÄMNAS INTE UT", "Så överklagar ni", "(före den")
        .doesNotContain("Sara", "Björkgatan", "Robin", "tablettmissbruk")
        .doesNotContain("informerad om sin egen anmälningsskyldighet");
  }

  @Test
  void the_second_goes_to_the_police_on_own_initiative() throws IOException {
    assertThat(pdf(1))
        .contains("Polismyndigheten", "på eget initiativ", "10 kap. 18 a § OSL")
        .contains("FÅR LÄMNAS UT", "SFS 2025:179", "Noah Ekström")
        .doesNotContain("Kevin", "Leo", "adhd", "Petra", "Malin");
  }

  @Test
  void the_third_gives_contact_details_and_refuses_the_rest_with_the_way_of_appeal()
      throws IOException {
    assertThat(pdf(2))
        .contains("Delvis utlämnande", "4 § lagen (2025:170)", "LÄMNAS INTE UT")
        .contains("Så överklagar ni", "Kammarrätten i Jönköping", "inom tre veckor")
        .contains("Oklar rättsfråga", "Helena Sjögren den 12 mars 2026")
        // What is given leaves in the extract; the decision only names it.
        .doesNotContain("070-174 06 35", "Stationsgatan 3 B")
        .doesNotContain("Annika", "rutor", "återfall", "öppenvård");
  }

  @Test
  void two_runs_decide_the_same() throws IOException {
    Run again = Run.in(folder, "demo", "--out", "igen");

    assertThat(again.out().replace(folder.toString(), DemoRun.FOLDER).replace("igen", "beslut"))
        .isEqualTo(run.out());
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_told_in_swedish() throws IOException {
    Files.writeString(folder.resolve("fil"), "ingen mapp");

    Run refused = Run.in(folder, "demo", "--out", "fil");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("går inte att skriva i mappen fil").contains("--out");
  }
}
