package se.rattdela.casework.phrase;

/**
 * What a phrase says.
 *
 * @param title 1–200 characters
 * @param text 1–20,000 characters
 */
public record PhraseContent(PhraseKind kind, String title, String text) {
  /** Longest title in characters. */
  public static final int LONGEST_TITLE = 200;

  /** Longest text in characters. */
  public static final int LONGEST_TEXT = 20_000;
}
