package se.rattdela.casework.item;

import java.time.LocalDate;

/**
 * An earlier disclosure of the same item.
 *
 * @param recipient code of the vocabulary's recipients
 * @param on the day it was dispatched, or said
 * @param decisionNumber such as {@code U-2026-0188}
 */
public record GivenBefore(String recipient, LocalDate on, String decisionNumber) {}
