package se.rattdela.rules;

/** What kind of answer a key asks for. */
public enum KeyKind {
  /** An objective circumstance, also a field of the question such as the person's age. */
  FACT,
  /** An assessment that the law reserves for a human; no data source may set it. */
  JUDGEMENT
}
