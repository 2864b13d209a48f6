package se.rattdela.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.desktop.common.Texts;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

@SuppressWarnings("NullAway.Init") // filled by JUnit
class ReadFileTest {
  @TempDir private Path folder;
  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);

  private Path pdf(String name, boolean locked, String... pages) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = new PDDocument()) {
      for (String words : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(60, 700);
          for (String line : words.split("\n", -1)) {
            content.showText(line);
            content.newLineAtOffset(0, -16);
          }
          content.endText();
        }
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      }
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void theTextOfAPdfIsTakenPageByPageAndTheFileIsKept() throws IOException {
    Path file = pdf("Läkarintyg.pdf", false, "Åsa Öberg ringde.\nHon bor här.", "Sidan två.");
    ReadFile read = ReadFile.of(file, texts);
    assertThat(read.title()).isEqualTo("Läkarintyg");
    assertThat(read.text()).isEqualTo("Åsa Öberg ringde.\nHon bor här.\n\nSidan två.");
    assertThat(read.pdf()).isEqualTo(Files.readAllBytes(file));
    assertThat(read.notices()).singleElement().asString().contains("2 sidor");
  }

  @Test
  void aPageWithoutTextIsNamedAndAScannedFileIsSaidToBeOne() throws IOException {
    assertThat(ReadFile.of(pdf("delvis.pdf", false, "Ord.", ""), texts).notices())
        .anyMatch(each -> each.startsWith("Sida 2 är en bild"));
    ReadFile scanned = ReadFile.of(pdf("skannad.pdf", false, ""), texts);
    assertThat(scanned.text()).isEmpty();
    assertThat(scanned.pdf()).isNotNull();
    assertThat(scanned.notices()).anyMatch(each -> each.contains("inskannad"));
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsReason() throws IOException {
    refused(pdf("last.pdf", true, "Hemligt."), ErrorCode.ORIGINAL_REFUSED);
    Path broken = folder.resolve("trasig.pdf");
    Files.write(broken, "%PDF-1.7\nnonsens".getBytes(StandardCharsets.US_ASCII));
    refused(broken, ErrorCode.ORIGINAL_REFUSED);
    Path word = folder.resolve("brev.docx");
    Files.write(word, new byte[] {'P', 'K', 3, 4, 20, 0});
    refused(word, ErrorCode.FILE_NOT_READ);
    Path empty = folder.resolve("tom.txt");
    Files.write(empty, new byte[0]);
    refused(empty, ErrorCode.FILE_NOT_READ);
  }

  private void refused(Path file, ErrorCode code) {
    assertThatThrownBy(() -> ReadFile.of(file, texts))
        .isInstanceOfSatisfying(
            InvalidInputException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
