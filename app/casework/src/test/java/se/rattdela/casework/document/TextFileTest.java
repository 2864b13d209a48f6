package se.rattdela.casework.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;

class TextFileTest {
  private static final String TEXT = "Åsa säger ”nej” – 50 €.\nÖppet 8–16.";

  @Test
  void readsTheEncodingsThatOfficesHave() {
    assertThat(TextFile.read(TEXT.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new TextFile(TEXT, TextFile.Encoding.UTF_8));
    assertThat(TextFile.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(TEXT);
    assertThat(TextFile.read(TEXT.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new TextFile(TEXT, TextFile.Encoding.WINDOWS_1252));
    assertThat(TextFile.read(TEXT.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(new TextFile(TEXT, TextFile.Encoding.UTF_16));
  }

  @Test
  void lettersAndLinesAreKeptInOneWay() {
    assertThat(TextFile.clean("A\u030Asa\r\nO\u0308ppet\rhem\u00adtjänst\fslut"))
        .isEqualTo("Åsa\nÖppet\nhemtjänst\n\nslut");
  }

  @Test
  void saysWhatAFileIsInsteadOfAText() {
    refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "ordbehandlingsprogram");
    refused("{\\rtf1 hej}".getBytes(StandardCharsets.US_ASCII), "ordbehandlingsprogram");
    refused(new byte[] {0, 1, 2, 3, 'a'}, "varken text eller PDF");
    refused(new byte[] {'a', (byte) 0x81, 'b'}, "varken text eller PDF");
    refused(" \n ".getBytes(StandardCharsets.UTF_8), "tom");
    refused("a".repeat(Documents.LONGEST_TEXT + 1).getBytes(StandardCharsets.UTF_8), "för stor");
  }

  private static void refused(byte[] bytes, String why) {
    assertThatThrownBy(() -> TextFile.read(bytes))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(ErrorCode.FILE_NOT_READ);
              assertThat(refused.userMessage(Locale.of("sv"))).contains(why);
            });
  }
}
