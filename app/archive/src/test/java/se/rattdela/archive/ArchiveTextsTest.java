package se.rattdela.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.rattdela.archive.ArchiveException.Reason;

/** Every word is there, and what is said of a failure says what became of the data. */
final class ArchiveTextsTest {

  @Test
  void everyReasonIsSaidInBothLanguages() {
    for (Reason reason : Reason.values()) {
      ArchiveException refused = new ArchiveException(reason, "caseNumber");
      assertThat(ArchiveTexts.swedish().message(refused)).startsWith("Filen skrevs inte");
      assertThat(new ArchiveTexts(Locale.ENGLISH).message(refused))
          .startsWith("The file was not written");
    }
    assertThat(
            ArchiveTexts.swedish()
                .message(new ArchiveException(Reason.EMPTY, "recipient.function")))
        .contains("Mottagarens funktionsadress saknas");
  }

  @Test
  void whatIsSaidIsSaidInEnglishToo() {
    TreeSet<String> english = new TreeSet<>(bundle(Locale.ENGLISH).keySet());
    assertThat(bundle(Locale.of("sv")).keySet()).containsAll(english);
    for (String key : english) {
      if (key.startsWith("refused.") || key.startsWith("field.") || key.startsWith("type.")) {
        assertThat(bundle(Locale.ENGLISH).getString(key))
            .as(key)
            .isNotEqualTo(bundle(Locale.of("sv")).getString(key));
      }
    }
  }

  @Test
  void fileNamesAreMadeOfNumbers() {
    assertThat(FileNames.of("Ä 2026/0417")).isEqualTo("A-2026-0417");
    assertThat(Samples.disclosure().fileName()).isEqualTo("arkivpaket-U-2026-0031.zip");
    assertThat(FileKind.MASKED_ORIGINAL.fileName(7)).isEqualTo("handling-07.pdf");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "se.rattdela.archive.ArchiveTexts",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
