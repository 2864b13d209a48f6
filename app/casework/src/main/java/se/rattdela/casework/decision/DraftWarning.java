package se.rattdela.casework.decision;

import se.rattdela.rules.Message;

/**
 * What has changed around an open draft since it was last worked on. It hinders nothing, but the
 * officer should read the draft again.
 *
 * @param message what to tell the officer
 */
public record DraftWarning(Kind kind, Message message) {
  /** What has changed. */
  public enum Kind {
    /** Another rule pack is in force than when the questions were first answered or it was sent. */
    PACK_CHANGED,
    /** The words of the document have changed since the texts were last saved or it was sent. */
    TEMPLATE_CHANGED
  }
}
