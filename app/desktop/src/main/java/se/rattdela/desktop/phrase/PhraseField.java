package se.rattdela.desktop.phrase;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.phrase.Phrase;
import se.rattdela.casework.phrase.PhraseKind;
import se.rattdela.casework.phrase.PhraseText;
import se.rattdela.casework.phrase.Placeholder;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;

/**
 * Gives a field for reasons a button with phrases (Ctrl+Space in the field), and a line that names
 * what is left to be written in its text.
 */
public final class PhraseField {

  private final TextArea area;
  private final PhraseKind kind;
  private final PhraseBook book;
  private final Supplier<Map<Placeholder, String>> values;
  private final Texts texts;
  private final Button button;
  private final Label open = Nodes.wrapped("", "rd-warn", "rd-small");

  /**
   * Phrases for a field.
   *
   * @param kind phrases of this kind come first
   * @param values what is known where the field stands
   */
  public PhraseField(
      TextArea area,
      PhraseKind kind,
      PhraseBook book,
      Supplier<Map<Placeholder, String>> values,
      Texts texts) {
    this.area = area;
    this.kind = kind;
    this.book = book;
    this.values = values;
    this.texts = texts;
    button = new Button(texts.get("phrases.button"), new FontIcon("mdoal-format_quote"));
    button.getStyleClass().add("rd-small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setId((area.getId() == null ? "field" : area.getId()) + "-phrases");
    button.setTooltip(new Tooltip(texts.get("phrases.button.tip")));
    button.setAccessibleHelp(texts.get("phrases.button.tip"));
    button.setOnAction(pressed -> show());
    button.disableProperty().bind(area.disableProperty());
    open.setGraphic(new FontIcon("mdomz-warning"));
    open.setId((area.getId() == null ? "field" : area.getId()) + "-open");
    area.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (Shortcut.PHRASES.matches(pressed)) {
            show();
            pressed.consume();
          }
        });
    area.textProperty().addListener((observable, before, now) -> mark(now));
    mark(area.getText());
  }

  /** The button that opens the phrases. */
  public Button button() {
    return button;
  }

  /** The line that names what is left to be written; gone where there is nothing. */
  public Label open() {
    return open;
  }

  private void mark(String text) {
    List<String> left = PhraseText.open(text);
    open.setText(texts.format("phrases.open", String.join(", ", left)));
    Nodes.show(open, !left.isEmpty());
  }

  private void show() {
    book.fetch(phrases ->
        new PhrasePicker(phrases, kind, values.get(), texts, this::insert, book::manage)
            .show(button));
  }

  /** Puts the phrase at the caret, or in place of what is marked; can be undone. */
  private void insert(Phrase phrase) {
    String text = PhraseText.fill(phrase.text(), values.get());
    IndexRange marked = area.getSelection();
    area.replaceText(marked, text);
    area.requestFocus();
    int from = marked.getStart();
    PhraseText.open(text).stream()
        .findFirst()
        .ifPresentOrElse(
            left -> {
              int at = from + text.indexOf(left);
              area.selectRange(at, at + left.length());
            },
            () -> area.positionCaret(from + text.length()));
  }
}
