package se.rattdela.desktop.session;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;

/**
 * What has been written but not saved yet, kept while the user is signed in: going to another page
 * and back loses nothing. In memory only, since half-written reasons are case content and nothing
 * of a case lies outside the database.
 */
public final class UnsentTexts {
  private record Field(String place, String name) {}

  private final Map<Field, String> kept = new HashMap<>();

  /**
   * Puts back what was written in a field before, and keeps what is written from now on.
   *
   * @param place where in the work, such as a question about an item of a request
   * @param name the field there
   * @return whether something was put back
   */
  public boolean follow(String place, String name, StringProperty text) {
    Field field = new Field(place, name);
    String before = kept.get(field);
    if (before != null) {
      text.set(before);
    }
    text.addListener((observable, was, now) -> kept.put(field, now));
    return before != null;
  }

  /** Forgets what was written at a place: it is saved now. */
  public void saved(String place) {
    kept.keySet().removeIf(field -> field.place().equals(place));
  }
}
