package se.rattdela.desktop.common;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Every key the window listens to. Screens ask these constants, and the help lists them, so that
 * what the help says is what the keys do.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of, of immutable combinations
public enum Shortcut {
  /** Opens the help. */
  HELP(Where.EVERYWHERE, key(KeyCode.F1)),
  /** Goes to the field that searches and knows every command. */
  SEARCH(Where.EVERYWHERE, control(KeyCode.K)),
  /** Goes to a place of the rail, counted from the top. */
  PLACE(
      Where.EVERYWHERE,
      alt(KeyCode.DIGIT1),
      alt(KeyCode.DIGIT2),
      alt(KeyCode.DIGIT3),
      alt(KeyCode.DIGIT4),
      alt(KeyCode.DIGIT5),
      alt(KeyCode.DIGIT6),
      alt(KeyCode.DIGIT7),
      alt(KeyCode.DIGIT8),
      alt(KeyCode.DIGIT9)),
  /** Goes back to the screen before. */
  BACK(Where.EVERYWHERE, alt(KeyCode.LEFT)),
  /** Moves to the next part of the window. */
  NEXT_PANEL(Where.EVERYWHERE, key(KeyCode.F6)),
  /** Moves to the part of the window before. */
  PREVIOUS_PANEL(Where.EVERYWHERE, new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN)),
  /** Closes what was opened last. */
  CLOSE(Where.EVERYWHERE, key(KeyCode.ESCAPE)),
  /** Locks the window. */
  LOCK(
      Where.EVERYWHERE,
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  /** Prints what is shown, where that is a paper or the matrix. */
  PRINT(Where.EVERYWHERE, control(KeyCode.P)),
  /** Registers a request. */
  REQUEST(Where.EVERYWHERE, control(KeyCode.N)),
  /** Begins an own initiative. */
  OWN_INITIATIVE(Where.EVERYWHERE, control(KeyCode.I)),
  /** Registers what has been said on request. */
  ORAL(Where.EVERYWHERE, control(KeyCode.M)),
  /** Registers what has been said on own initiative. */
  ORAL_OWN(
      Where.EVERYWHERE,
      new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  /** Opens a new case. */
  NEW_CASE(
      Where.LISTS,
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  /** Opens a row of a list. */
  OPEN_ROW(Where.LISTS, key(KeyCode.ENTER)),
  /** Moves to the row above. */
  ROW_ABOVE(Where.LISTS, key(KeyCode.UP)),
  /** Moves to the row below. */
  ROW_BELOW(Where.LISTS, key(KeyCode.DOWN)),
  /** Goes to the next access of a log review. */
  NEXT_ACCESS(Where.LISTS, key(KeyCode.J)),
  /** Goes to the access before in a log review. */
  PREVIOUS_ACCESS(Where.LISTS, key(KeyCode.K)),
  /** Goes to the day whose law is shown. */
  LAW_DAY(Where.CASE, control(KeyCode.L)),
  /** Makes an item of the selected text. */
  MARK(Where.CASE, control(KeyCode.U)),
  /** Takes back the last marking. */
  UNDO(Where.CASE, control(KeyCode.Z)),
  /** Changes the item that is chosen beside a document. */
  CHANGE_ITEM(Where.CASE, key(KeyCode.ENTER)),
  /** Removes the item that is chosen beside a document. */
  REMOVE_ITEM(Where.CASE, key(KeyCode.DELETE)),
  /** Selects the whole text of a document. */
  SELECT_ALL(Where.CASE, control(KeyCode.A)),
  /** Selects text of a document forwards, by characters. */
  SELECT_ON(Where.CASE, new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN)),
  /** Selects text of a document forwards, by words. */
  SELECT_WORD(
      Where.CASE,
      new KeyCodeCombination(
          KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  /** Goes to the change of the law before, on its slider. */
  LAW_BEFORE(Where.CASE, key(KeyCode.LEFT)),
  /** Goes to the next change of the law, on its slider. */
  LAW_AFTER(Where.CASE, key(KeyCode.RIGHT)),
  /** Moves to the item above. */
  ITEM_ABOVE(Where.MATRIX, key(KeyCode.UP)),
  /** Moves to the item below. */
  ITEM_BELOW(Where.MATRIX, key(KeyCode.DOWN)),
  /** Moves ten items up. */
  ITEMS_UP(Where.MATRIX, key(KeyCode.PAGE_UP)),
  /** Moves ten items down. */
  ITEMS_DOWN(Where.MATRIX, key(KeyCode.PAGE_DOWN)),
  /** Moves to the recipient before. */
  RECIPIENT_BEFORE(Where.MATRIX, key(KeyCode.LEFT)),
  /** Moves to the next recipient. */
  RECIPIENT_AFTER(Where.MATRIX, key(KeyCode.RIGHT)),
  /** Moves to the first recipient. */
  FIRST_RECIPIENT(Where.MATRIX, key(KeyCode.HOME)),
  /** Moves to the last recipient. */
  LAST_RECIPIENT(Where.MATRIX, key(KeyCode.END)),
  /** Moves to the first item. */
  FIRST_ITEM(Where.MATRIX, control(KeyCode.HOME)),
  /** Moves to the last item. */
  LAST_ITEM(Where.MATRIX, control(KeyCode.END)),
  /** Makes the column of items wider. */
  WIDER(Where.MATRIX, control(KeyCode.RIGHT)),
  /** Makes it narrower. */
  NARROWER(Where.MATRIX, control(KeyCode.LEFT)),
  /** Makes the column of the recipient wider. */
  COLUMN_WIDER(
      Where.MATRIX,
      new KeyCodeCombination(
          KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  /** Makes it narrower. */
  COLUMN_NARROWER(
      Where.MATRIX,
      new KeyCodeCombination(
          KeyCode.LEFT, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  /** Makes it as wide as its heading. */
  COLUMN_FIT(Where.MATRIX, control(KeyCode.DIGIT0)),
  /** Opens the explanation of a cell. */
  EXPLAIN(Where.MATRIX, key(KeyCode.ENTER)),
  /** Ticks an item. */
  TICK(Where.MATRIX, key(KeyCode.SPACE)),
  /** Begins the assessment of a cell. */
  ASSESS_CELL(Where.MATRIX, key(KeyCode.B)),
  /** Opens a group. */
  OPEN_GROUP(Where.MATRIX, key(KeyCode.PLUS), key(KeyCode.ADD)),
  /** Closes a group. */
  CLOSE_GROUP(Where.MATRIX, key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
  /** Saves, and goes on to the next where there is one. */
  SAVE(Where.FORMS, control(KeyCode.ENTER)),
  /** Goes to the next field. */
  NEXT_FIELD(Where.FORMS, key(KeyCode.TAB)),
  /** Goes to the field before. */
  PREVIOUS_FIELD(Where.FORMS, new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHIFT_DOWN)),
  /** Goes to the next question of an assessment. */
  NEXT_QUESTION(Where.FORMS, key(KeyCode.J)),
  /** Goes to the previous question of an assessment. */
  PREVIOUS_QUESTION(Where.FORMS, key(KeyCode.K)),
  /** Offers one's phrases in a field for reasons. */
  PHRASES(Where.FORMS, new KeyCodeCombination(KeyCode.SPACE, KeyCombination.CONTROL_DOWN)),
  /** Shows the page that is masked larger. */
  ENLARGE(Where.PAPER, control(KeyCode.PLUS), control(KeyCode.ADD)),
  /** Shows it smaller. */
  REDUCE(Where.PAPER, control(KeyCode.MINUS), control(KeyCode.SUBTRACT)),
  /** Shows it as wide as there is room for. */
  FIT(Where.PAPER, control(KeyCode.DIGIT0));

  /** Where a key works. */
  public enum Where {
    /** In the whole window. */
    EVERYWHERE,
    /** In lists and tables. */
    LISTS,
    /** In a case. */
    CASE,
    /** In the sharing matrix. */
    MATRIX,
    /** Where something is written or assessed. */
    FORMS,
    /** Where an original is masked. */
    PAPER
  }

  private final Where where;
  private final List<KeyCodeCombination> keys;

  Shortcut(Where where, KeyCodeCombination... keys) {
    this.where = where;
    this.keys = List.of(keys);
  }

  private static KeyCodeCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCodeCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCodeCombination alt(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
  }

  /** Where it works. */
  public Where where() {
    return where;
  }

  /** Whether a pressed key is this one. */
  public boolean matches(KeyEvent pressed) {
    return keys.stream().anyMatch(each -> each.match(pressed));
  }

  /** What it does, in words. */
  public String title(Texts texts) {
    return texts.get("enum.Shortcut." + name());
  }

  /** The key as it is written on the keyboard, such as {@code Ctrl K} or {@code Alt 1–9}. */
  public String keys(Texts texts) {
    String first = written(keys.getFirst(), texts);
    String last = written(keys.getLast(), texts);
    return first.equals(last) ? first : first + "–" + last.charAt(last.length() - 1);
  }

  private static String written(KeyCodeCombination key, Texts texts) {
    StringBuilder written = new StringBuilder();
    if (isDown(key.getControl()) || isDown(key.getShortcut())) {
      written.append("Ctrl ");
    }
    if (isDown(key.getAlt())) {
      written.append("Alt ");
    }
    if (isDown(key.getShift())) {
      written.append(texts.get("key.shift")).append(' ');
    }
    return written.append(name(key.getCode(), texts)).toString();
  }

  private static boolean isDown(KeyCombination.ModifierValue value) {
    return value == KeyCombination.ModifierValue.DOWN;
  }

  private static String name(KeyCode code, Texts texts) {
    return switch (code) {
      case ENTER -> texts.get("key.enter");
      case SPACE -> texts.get("key.space");
      case ESCAPE -> "Esc";
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case PLUS, ADD -> "+";
      case MINUS, SUBTRACT -> "−";
      case HOME -> "Home";
      case END -> "End";
      default -> code.getName();
    };
  }

  /** What a pressed key means somewhere; null where it means nothing. */
  public static @Nullable Shortcut pressed(Where where, KeyEvent pressed) {
    return of(where).stream().filter(each -> each.matches(pressed)).findFirst().orElse(null);
  }

  /** The keys that work somewhere, in their order. */
  public static List<Shortcut> of(Where where) {
    return Arrays.stream(values()).filter(each -> each.where == where).toList();
  }
}
