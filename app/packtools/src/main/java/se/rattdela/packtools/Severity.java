package se.rattdela.packtools;

/** How much a finding weighs. */
public enum Severity {
  /** The pack must not be used. */
  ERROR,
  /** Something is wrong or missing and has to be mended before the pack is published. */
  WARNING,
  /** Worth knowing; the law itself, or a declared choice, is the cause. */
  NOTICE
}
