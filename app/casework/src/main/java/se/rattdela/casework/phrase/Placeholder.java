package se.rattdela.casework.phrase;

import java.util.Optional;

/** What a phrase can leave open, to be filled from the assessment where it is used. */
public enum Placeholder {
  /** The receiving authority. */
  RECIPIENT("mottagare"),
  /** The provision the question or the item is about. */
  PROVISION("bestämmelse"),
  /** The item's title. */
  ITEM("uppgift"),
  /** The day the request came in; today for an own initiative. */
  DATE("datum"),
  /** The unit that handles the case. */
  UNIT("enhet");

  private final String word;

  Placeholder(String word) {
    this.word = word;
  }

  /** The Swedish word between the braces: part of what phrases are written in, like a code. */
  public String word() {
    return word;
  }

  /** As it is written in a phrase, {@code {mottagare}}. */
  public String written() {
    return "{" + word + "}";
  }

  static Optional<Placeholder> of(String word) {
    for (Placeholder each : values()) {
      if (each.word.equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
