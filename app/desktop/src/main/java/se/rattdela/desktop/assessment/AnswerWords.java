package se.rattdela.desktop.assessment;

import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Texts;

/** The words for an answer's value and for where it leads. */
final class AnswerWords {
  private final Texts texts;

  AnswerWords(Texts texts) {
    this.texts = texts;
  }

  /** The value in a word: yes, no, an outcome of the harm test, or the number itself. */
  String value(String value) {
    return switch (value) {
      case "true" -> texts.get("common.yes");
      case "false" -> texts.get("common.no");
      case "EXCLUDED" -> texts.get("answer.harm.excluded");
      case "NOT_EXCLUDED" -> texts.get("answer.harm.not-excluded");
      default -> value;
    };
  }

  /** The value in one word, for the list of questions. */
  String brief(String value) {
    return switch (value) {
      case "EXCLUDED" -> texts.get("common.yes");
      case "NOT_EXCLUDED" -> texts.get("common.no");
      default -> value(value);
    };
  }

  /** What becomes of the item if the answer is chosen. */
  String leadsTo(Outcome outcome) {
    return switch (outcome) {
      case MUST -> texts.get("answer.leads.must");
      case MAY -> texts.get("answer.leads.may");
      case MUST_NOT -> texts.get("answer.leads.must-not");
      case NOT_SECRET -> texts.get("answer.leads.not-secret");
      case ASSESS, INVESTIGATE -> texts.get("answer.leads.open");
    };
  }
}
