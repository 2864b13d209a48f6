package se.rattdela.casework.history;

/** What a changed field belongs to. */
public enum FieldSubject {
  /** A person, in every case. */
  PERSON,
  /** A person's part in one case; the subject's id is the person's. */
  PART,
  /** A piece of information. */
  ITEM,
  /** A document. */
  DOCUMENT,
  /** A request or own initiative. */
  DISCLOSURE
}
