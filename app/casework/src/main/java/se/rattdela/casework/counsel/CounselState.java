package se.rattdela.casework.counsel;

/** How far a question has come. */
public enum CounselState {
  /** Waits for the rule steward. */
  WAITING,
  /** Answered. */
  ANSWERED,
  /** Taken back by whoever asked. */
  WITHDRAWN
}
