package se.rattdela.casework.redress;

import se.rattdela.casework.common.RedressKind;

/**
 * What the officer writes. It gives nothing that the first decision withheld and withholds nothing
 * that it gave: both are to decide anew, with the whole assessment ({@link
 * RedressService#tryAnew}). Where the decision was asked for, an annulment therefore comes after
 * the new decision.
 *
 * @param stood what the first decision says that is wrong; for an annulment which part is annulled
 * @param shall what it shall say instead; may be empty for an annulment
 * @param keepsGiven of a change: that it takes nothing back of what the decision lets leave, as the
 *     officer says; false while that is not said
 * @param reasons why, as the recipient reads it
 * @param recipientShall what the recipient is asked to do with what was given, such as to erase it;
 *     may be empty for a correction
 */
public record RedressDraft(
    RedressKind kind,
    RedressGround ground,
    String stood,
    String shall,
    boolean keepsGiven,
    String reasons,
    String recipientShall) {}
