package se.rattdela.casework.redress;

/**
 * What the officer writes.
 *
 * @param stood what the first decision says that is wrong; for an annulment which part is annulled
 * @param shall what it shall say instead; empty for an annulment
 * @param reasons why, as the recipient reads it
 * @param recipientShall what the recipient is asked to do with what was given, such as to erase it;
 *     may be empty for a correction
 */
public record RedressDraft(
    RedressKind kind,
    RedressGround ground,
    String stood,
    String shall,
    String reasons,
    String recipientShall) {}
