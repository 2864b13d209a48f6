package se.rattdela.casework.redress;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressKind;

/**
 * What the office's register knows of a paper that someone holds. It names nobody.
 *
 * @param match what in the register it is
 * @param paper the decision, or the correction, change, annulment or rejection
 * @param decision the decision it is, or is about
 * @param number of the paper
 * @param kind what it does with the decision; null = it is the decision itself
 * @param decidedAt when it was decided
 * @param annulled the decision no longer holds
 * @param signedLater a signature or a timestamp has been added since to what was found
 * @param later what has been decided of the decision since, oldest first
 * @param appeal where the last appeal of the decision stands; null = it is not appealed
 * @param alike how many other decisions have the same content, so that what is printed of it does
 *     not tell them apart; the newest is found
 * @param opens whether whoever asks may open it
 */
public record FoundPaper(
    Match match,
    PaperId paper,
    DecisionId decision,
    String number,
    @Nullable RedressKind kind,
    Instant decidedAt,
    boolean annulled,
    boolean signedLater,
    List<Later> later,
    @Nullable AppealState appeal,
    int alike,
    boolean opens) {
  public FoundPaper {
    later = List.copyOf(later);
  }

  /** What in the register it is. */
  public enum Match {
    /** The file as it was sealed, byte for byte. */
    SEALED,
    /** The file as it was signed, byte for byte. */
    SIGNED,
    /** What went along: extract, letter or masked original, byte for byte. */
    ALONG,
    /** What stands on its pages: the content without the approval. Nothing is said of a file. */
    PRINTED,
    /** Only the number was asked for: nothing is said of a file. */
    NUMBER
  }

  /** Something decided of the decision since. */
  public record Later(RedressKind kind, String number, Instant decidedAt) {}
}
