package se.rattdela.casework.assessment;

/** What has been answered. */
public enum AnswerKind {
  /** A sakomständighet, or a field such as the age. */
  FACT,
  /** A bedömning the law reserves for a human; needs a reason. */
  JUDGEMENT,
  /** Menprövning; needs a reason. */
  HARM_TEST
}
