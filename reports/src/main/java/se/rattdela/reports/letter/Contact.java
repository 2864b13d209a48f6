package se.rattdela.reports.letter;

import org.jspecify.annotations.Nullable;

/**
 * Where the reader asks.
 *
 * @param unit the unit, "Enheten för unga vuxna"
 * @param phone switchboard or direct number as it is printed
 * @param email the unit's address, not a person's
 * @param visitingAddress one line
 */
public record Contact(
    String unit,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String visitingAddress) {}
