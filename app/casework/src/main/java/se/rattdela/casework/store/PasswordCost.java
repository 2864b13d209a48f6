package se.rattdela.casework.store;

/**
 * What one guess at a password costs: the parameters of Argon2id (RFC 9106).
 *
 * @param memoryKib memory in KiB, at least 8 for each lane
 * @param iterations passes over the memory, at least 1
 * @param lanes at least 1
 */
public record PasswordCost(int memoryKib, int iterations, int lanes) {
  /** What an office is made with: 64 MiB, three passes, one lane. */
  public static final PasswordCost STANDARD = new PasswordCost(64 * 1024, 3, 1);

  // A key file must not be able to make the program reserve all memory.
  private static final int MOST_MEMORY_KIB = 1024 * 1024;

  /** Refuses what Argon2id cannot work with. */
  public PasswordCost {
    if (lanes < 1 || iterations < 1 || memoryKib < 8 * lanes || memoryKib > MOST_MEMORY_KIB) {
      throw new IllegalArgumentException("Argon2id cost out of range");
    }
  }
}
