package se.rattdela.casework.delegation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why settings cannot be saved.
 *
 * @param field where
 * @param row which unit or point of delegation, by its name; empty for the other fields
 * @param fault what is wrong
 * @param other the field it does not go with; null = it has to do with none
 */
public record SettingsProblem(
    SettingsField field, String row, Fault fault, @Nullable SettingsField other) {
  /** What can be wrong; the words are in the bundle under {@code fault.} and the name. */
  public enum Fault {
    MISSING,
    TOO_LONG,
    CHARACTERS,
    EMAIL,
    PHONE,
    COLOUR,
    URL,
    TIMESTAMP_NEEDED,
    SDK,
    NO_NUMBER,
    TWICE,
    NO_YEAR,
    NOT_APART,
    NO_LETTER_FIRST,
    CHARACTER,
    PATTERN_LONG,
    COLLIDES,
    ORDER,
    UNIT_UNKNOWN,
    UNIT_TWICE,
    POINT_INCOMPLETE,
    POINT_DATES,
    POINT_TWICE,
    POINT_CHANGED,
    POINT_PAST
  }

  /** What to tell the user beside the field. */
  public String message(Locale locale) {
    return OfficeWords.text(
        locale, "fault." + fault, field.longest(), other == null ? "" : other.label(locale));
  }

  /** The same with the name of the field in front, for a list. */
  public String named(Locale locale) {
    String name = field.label(locale) + (row.isEmpty() ? "" : " (" + row + ")");
    return OfficeWords.text(locale, "problem", name, message(locale));
  }
}
