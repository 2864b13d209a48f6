package se.rattdela.reports.gate;

/** How much may be unpacked in one search before a file counts as made to fill the memory. */
final class Budget {
  private static final long MOST_BYTES = 768L * 1024 * 1024;
  private static final int MOST_PER_PIECE = 256 * 1024 * 1024;
  private static final int DEEPEST = 6;

  private long left = MOST_BYTES;
  private int depth;

  /** The files cannot be searched within the limits. */
  static final class ExceededException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ExceededException() {
      super("Unpacks to too much", null, false, false);
    }
  }

  /** The most bytes the next piece may unpack to. */
  int forOnePiece() {
    return (int) Math.min(left, MOST_PER_PIECE);
  }

  void spend(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new ExceededException();
    }
  }

  /** Goes into a file inside a file. */
  void enter() {
    if (++depth > DEEPEST) {
      throw new ExceededException();
    }
  }

  void leave() {
    depth--;
  }
}
