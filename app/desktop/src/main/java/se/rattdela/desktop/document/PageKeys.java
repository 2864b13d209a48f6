package se.rattdela.desktop.document;

import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Moves the caret by the keyboard, as in a text that is written. */
final class PageKeys {
  private static final double BESIDE_A_LINE = 8;
  private static final Set<KeyCode> WITH_CONTROL =
      Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.A, KeyCode.HOME, KeyCode.END);

  /** The laid-out paragraphs, as far as they are in view. */
  interface Lines {
    /** The paragraph of a place. */
    @Nullable Paragraph at(int place);

    /** The paragraph with an index, or null before the first and after the last. */
    @Nullable Paragraph paragraph(int index);

    /** How a paragraph is laid out, or null while it is out of view. */
    @Nullable PassageFlow flow(Paragraph paragraph);
  }

  private final TextSelection selection;
  private final Lines lines;

  PageKeys(TextSelection selection, Lines lines) {
    this.selection = selection;
    this.lines = lines;
  }

  /** Does what a key says; false for a key that moves nothing. */
  boolean press(KeyEvent key) {
    boolean extend = key.isShiftDown();
    boolean word = key.isShortcutDown();
    KeyCode code = key.getCode();
    if (key.isAltDown() || (word && !WITH_CONTROL.contains(code))) {
      return false;
    }
    switch (code) {
      case LEFT ->
          selection.moveTo(word ? selection.previousWord() : selection.previousCharacter(), extend);
      case RIGHT ->
          selection.moveTo(word ? selection.nextWord() : selection.nextCharacter(), extend);
      case UP -> vertical(-1, extend);
      case DOWN -> vertical(1, extend);
      case HOME -> selection.moveTo(word ? 0 : edge(false), extend);
      case END -> selection.moveTo(word ? Integer.MAX_VALUE : edge(true), extend);
      case A -> {
        if (!word) {
          return false;
        }
        selection.all();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private int edge(boolean end) {
    Paragraph paragraph = lines.at(selection.caretProperty().get());
    if (paragraph == null) {
      return 0;
    }
    return end ? paragraph.end() : paragraph.start();
  }

  /** One line up or down, into the next paragraph where this one ends. */
  private void vertical(int direction, boolean extend) {
    int caret = selection.caretProperty().get();
    Paragraph paragraph = lines.at(caret);
    PassageFlow flow = paragraph == null ? null : lines.flow(paragraph);
    if (paragraph == null || flow == null) {
      return;
    }
    Bounds here = flow.caretBounds(caret);
    double y = direction < 0 ? here.getMinY() - BESIDE_A_LINE : here.getMaxY() + BESIDE_A_LINE;
    if (y > 0 && y < flow.getHeight()) {
      selection.moveTo(flow.hit(here.getMinX(), y), extend);
      return;
    }
    Paragraph other = lines.paragraph(paragraph.index() + direction);
    if (other == null) {
      selection.moveTo(direction < 0 ? 0 : Integer.MAX_VALUE, extend);
      return;
    }
    PassageFlow next = lines.flow(other);
    selection.moveTo(
        next == null
            ? other.start()
            : next.hit(
                here.getMinX(), direction < 0 ? next.getHeight() - BESIDE_A_LINE : BESIDE_A_LINE),
        extend);
  }
}
