package se.rattdela.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextSelectionTest {
  private static final String TEXT = "Åsa bor här.\nHon ringde.";
  private final TextSelection selection = new TextSelection(Locale.of("sv"));

  TextSelectionTest() {
    selection.text(TEXT);
  }

  private String chosen() {
    return TEXT.substring(selection.start(), selection.end());
  }

  @Test
  void wordsAndLinesAreChosenWhole() {
    selection.wordAt(1);
    assertThat(chosen()).isEqualTo("Åsa");
    selection.lineAt(5);
    assertThat(chosen()).isEqualTo("Åsa bor här.");
    selection.lineAt(15);
    assertThat(chosen()).isEqualTo("Hon ringde.");
    selection.all();
    assertThat(chosen()).isEqualTo(TEXT);
  }

  @Test
  void theCaretMovesByCharactersAndWordsAndStopsAtTheEnds() {
    selection.moveTo(0, false);
    assertThat(selection.previousCharacter()).isZero();
    assertThat(selection.previousWord()).isZero();
    assertThat(selection.nextWord()).isEqualTo(4);
    selection.moveTo(TEXT.length(), false);
    assertThat(selection.nextCharacter()).isEqualTo(TEXT.length());
    assertThat(selection.previousWord()).isEqualTo(17);
    selection.moveTo(4, false);
    selection.moveTo(selection.nextWord(), true);
    assertThat(chosen()).isEqualTo("bor ");
    assertThat(selection.trimmed()).isEqualTo(new TextSelection.Trimmed(4, 7));
  }

  @Test
  void anotherTextHasNothingChosen() {
    selection.all();
    selection.text("kort");
    assertThat(selection.empty()).isTrue();
  }
}
