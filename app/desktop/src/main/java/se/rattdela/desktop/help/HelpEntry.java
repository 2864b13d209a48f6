package se.rattdela.desktop.help;

import java.util.List;
import java.util.Locale;

/**
 * A thing that the help explains.
 *
 * @param section where it stands
 * @param group heading it stands under within the section; empty for none
 * @param name the key, word, journey or trap
 * @param text what is said about it
 */
public record HelpEntry(Section section, String group, String name, String text) {
  /** The parts of the help. */
  public enum Section {
    /** Every key. */
    KEYS,
    /** The word list. */
    WORDS,
    /** The nine journeys. */
    JOURNEYS,
    /** Known mistakes, from the rule pack. */
    TRAPS
  }

  /** Whether every word that is searched for stands here. */
  boolean answers(String searched, Locale locale) {
    String all = (name + " " + text + " " + group).toLowerCase(locale);
    return List.of(searched.strip().toLowerCase(locale).split("\\s+")).stream()
        .allMatch(all::contains);
  }
}
