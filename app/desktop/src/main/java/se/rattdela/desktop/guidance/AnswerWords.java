package se.rattdela.desktop.guidance;

import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The words for an answer's value and for where it leads. */
public final class AnswerWords {
  private final Texts texts;
  private final Words words;

  /** Words in the language of the texts. */
  public AnswerWords(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /**
   * The value in words: yes, no, an outcome of the harm test, a number of years or months, or what
   * a code stands for.
   *
   * @param key of the question
   */
  public String value(String key, String value) {
    return words.answer(key, value);
  }

  /** The value in one word, for the list of questions. */
  public String brief(String key, String value) {
    return switch (value) {
      case "EXCLUDED" -> texts.get("common.yes");
      case "NOT_EXCLUDED" -> texts.get("common.no");
      default -> value(key, value);
    };
  }

  /** What becomes of the item if the answer is chosen. */
  public String leadsTo(Outcome outcome) {
    return switch (outcome) {
      case MUST -> texts.get("answer.leads.must");
      case MAY -> texts.get("answer.leads.may");
      case MUST_NOT -> texts.get("answer.leads.must-not");
      case NOT_SECRET -> texts.get("answer.leads.not-secret");
      case ASSESS, INVESTIGATE -> texts.get("answer.leads.open");
    };
  }
}
