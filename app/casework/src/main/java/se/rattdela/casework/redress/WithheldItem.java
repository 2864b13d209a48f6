package se.rattdela.casework.redress;

import se.rattdela.casework.common.ItemId;

/**
 * An item that a decision withheld.
 *
 * @param number its number in the decision
 */
public record WithheldItem(ItemId id, int number, String title) {}
