package se.rattdela.desktop.common;

/**
 * What a cell of the sharing matrix says, as colour, icon and word. The engine's {@code OPEN} is
 * two words here: an open fact is {@link #INVESTIGATE}, open judgements alone are {@link #ASSESS}.
 */
public enum Outcome {
  MUST("outcome.must", "outcome.must.note", "mdomz-send", "rd-must"),
  MAY("outcome.may", "outcome.may.note", "mdoal-check_circle", "rd-may"),
  ASSESS("outcome.assess", "outcome.assess.note", "mdoal-gavel", "rd-assess"),
  INVESTIGATE(
      "outcome.investigate", "outcome.investigate.note", "mdoal-help_outline", "rd-investigate"),
  MUST_NOT("outcome.must-not", "outcome.must-not.note", "mdoal-block", "rd-must-not"),
  NOT_SECRET("outcome.not-secret", "", "mdoal-lock_open", "rd-not-secret");

  private final String wordKey;
  private final String noteKey;
  private final String icon;
  private final String styleClass;

  Outcome(String wordKey, String noteKey, String icon, String styleClass) {
    this.wordKey = wordKey;
    this.noteKey = noteKey;
    this.icon = icon;
    this.styleClass = styleClass;
  }

  /** The word in capitals, the only text of a tile. */
  public String word(Texts texts) {
    return texts.get(wordKey);
  }

  /** The word as a sentence would have it, for screen readers. */
  public String spoken(Texts texts) {
    String word = word(texts);
    return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(texts.locale());
  }

  /** One word of explanation for the legend; empty where the word itself is enough. */
  public String note(Texts texts) {
    return noteKey.isEmpty() ? "" : texts.get(noteKey);
  }

  /** The icon's literal in Ikonli's Material2 pack. */
  public String icon() {
    return icon;
  }

  /** The style class that carries the colours. */
  public String styleClass() {
    return styleClass;
  }
}
