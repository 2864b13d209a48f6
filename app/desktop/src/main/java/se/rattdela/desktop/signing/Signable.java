package se.rattdela.desktop.signing;

import java.util.List;
import java.util.function.Consumer;
import se.rattdela.casework.decision.SignedCopy;

/**
 * A sealed paper that its decision-maker may sign.
 *
 * @param number of the paper
 * @param pdf the sealed file
 * @param before the copies that are signed already, oldest first
 * @param store stores the file with the signature appended; blocks
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file; never compared
public record Signable(String number, byte[] pdf, List<SignedCopy> before, Consumer<byte[]> store) {
  /** Copies what it is given. */
  public Signable {
    before = List.copyOf(before);
  }
}
