package se.rattdela.casework.item;

import java.time.LocalDate;

/**
 * An earlier disclosure of the same item.
 *
 * @param recipient code of the vocabulary's recipients
 * @param name the authority's name as it stands on paper; empty where it was given before names
 *     were kept
 * @param on the day it was dispatched, or said
 * @param decisionNumber such as {@code U-2026-0188}
 */
public record GivenBefore(String recipient, String name, LocalDate on, String decisionNumber) {}
