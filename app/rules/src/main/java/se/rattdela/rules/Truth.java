package se.rattdela.rules;

/**
 * Kleene's three truth values. The order is the order of truth, so that "and" is the smaller and
 * "or" the greater of two values; unknown is never false.
 */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** The truth value of something known. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Both hold. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** At least one holds. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The opposite; the opposite of unknown is unknown. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
