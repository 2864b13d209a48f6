package se.rattdela.packtools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What the tools say of a pack has words in both languages. */
class ToolMessageTest {
  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        "se.rattdela.packtools.ToolMessages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(texts(Locale.ENGLISH).keySet()).isEqualTo(texts(Locale.ROOT).keySet());
    for (String key : texts(Locale.ENGLISH).keySet()) {
      String english = texts(Locale.ENGLISH).getString(key);
      String swedish = texts(Locale.ROOT).getString(key);
      for (String place : List.of("{0}", "{1}", "{2}")) {
        assertThat(english.contains(place)).as(key).isEqualTo(swedish.contains(place));
      }
      assertThat(english).as(key).doesNotContainPattern("[åäöÅÄÖ]|”\\{");
    }
  }

  @Test
  void whatIsListedIsInTheSameLanguage() {
    ToolMessage only =
        ToolMessage.of(
            "diff.only",
            ToolMessage.of("diff.recipient"),
            new ToolMessage.Listed(List.of("Tullverket", ToolMessage.of("diff.yes"))));

    assertThat(only.swedish()).isEqualTo("Mottagare: Tullverket; ja");
    assertThat(only.in(Locale.ENGLISH)).isEqualTo("Recipient: Tullverket; yes");
  }
}
