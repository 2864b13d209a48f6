package se.rattdela.desktop.document;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Caret and selection in a text that cannot be written in, by places in the document's text. */
final class TextSelection {
  private final ReadOnlyIntegerWrapper anchor = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper caret = new ReadOnlyIntegerWrapper();
  private final Locale locale;
  private String text = "";

  TextSelection(Locale locale) {
    this.locale = locale;
  }

  void text(String now) {
    if (!now.equals(text)) {
      text = now;
      anchor.set(0);
      caret.set(0);
    }
  }

  ReadOnlyIntegerProperty anchorProperty() {
    return anchor.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty caretProperty() {
    return caret.getReadOnlyProperty();
  }

  int start() {
    return Math.min(anchor.get(), caret.get());
  }

  int end() {
    return Math.max(anchor.get(), caret.get());
  }

  boolean empty() {
    return start() == end();
  }

  /** The selection without blanks at its ends; marked passages hold words, not spaces. */
  Trimmed trimmed() {
    int from = start();
    int to = end();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Trimmed(from, to);
  }

  /** A part of the text. */
  record Trimmed(int start, int end) {
    boolean empty() {
      return start == end;
    }
  }

  void moveTo(int index, boolean extend) {
    int at = Math.clamp(index, 0, text.length());
    caret.set(at);
    if (!extend) {
      anchor.set(at);
    }
  }

  void select(int from, int to) {
    anchor.set(Math.clamp(from, 0, text.length()));
    caret.set(Math.clamp(to, 0, text.length()));
  }

  void all() {
    select(0, text.length());
  }

  void wordAt(int index) {
    BreakIterator words = BreakIterator.getWordInstance(locale);
    words.setText(text);
    int at = Math.clamp(index, 0, Math.max(0, text.length() - 1));
    int end = words.following(at);
    int start = words.previous();
    if (start >= 0 && end >= 0) {
      select(start, end);
    }
  }

  void lineAt(int index) {
    int start = text.lastIndexOf('\n', Math.max(0, index - 1)) + 1;
    int end = text.indexOf('\n', index);
    select(start, end < 0 ? text.length() : end);
  }

  int nextCharacter() {
    BreakIterator characters = BreakIterator.getCharacterInstance(locale);
    characters.setText(text);
    int next = caret.get() >= text.length() ? text.length() : characters.following(caret.get());
    return next == BreakIterator.DONE ? text.length() : next;
  }

  int previousCharacter() {
    BreakIterator characters = BreakIterator.getCharacterInstance(locale);
    characters.setText(text);
    int before = caret.get() <= 0 ? 0 : characters.preceding(caret.get());
    return before == BreakIterator.DONE ? 0 : before;
  }

  int nextWord() {
    int at = caret.get();
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  int previousWord() {
    int at = caret.get();
    while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
