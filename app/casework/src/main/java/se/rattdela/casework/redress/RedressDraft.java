package se.rattdela.casework.redress;

import se.rattdela.casework.common.RedressKind;

/**
 * What the officer writes. It gives nothing that the first decision withheld: to give is to decide
 * anew, with the whole assessment ({@link RedressService#tryAnew}).
 *
 * @param stood what the first decision says that is wrong; for an annulment which part is annulled
 * @param shall what it shall say instead; may be empty for an annulment
 * @param withholds whether something that was to leave now stays: then the recipient is told how to
 *     appeal. Always so for an annulment of a decision that let something leave
 * @param reasons why, as the recipient reads it
 * @param recipientShall what the recipient is asked to do with what was given, such as to erase it;
 *     may be empty for a correction
 */
public record RedressDraft(
    RedressKind kind,
    RedressGround ground,
    String stood,
    String shall,
    boolean withholds,
    String reasons,
    String recipientShall) {}
