package se.rattdela.casework.redress;

import java.util.Set;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.RedressKind;

/**
 * What the officer writes.
 *
 * @param stood what the first decision says that is wrong; for an annulment which part is annulled
 * @param shall what it shall say instead; may be empty for an annulment
 * @param withholds whether something that was to leave now stays: then the recipient is told how to
 *     appeal. Always so for an annulment of a decision that let something leave
 * @param reasons why, as the recipient reads it
 * @param recipientShall what the recipient is asked to do with what was given, such as to erase it;
 *     may be empty for a correction
 * @param gives items that the first decision withheld and that this one gives; only for a change
 */
public record RedressDraft(
    RedressKind kind,
    RedressGround ground,
    String stood,
    String shall,
    boolean withholds,
    String reasons,
    String recipientShall,
    Set<ItemId> gives) {
  public RedressDraft {
    gives = Set.copyOf(gives);
  }

  /** One that gives nothing more than the first decision. */
  public RedressDraft(
      RedressKind kind,
      RedressGround ground,
      String stood,
      String shall,
      boolean withholds,
      String reasons,
      String recipientShall) {
    this(kind, ground, stood, shall, withholds, reasons, recipientShall, Set.of());
  }
}
