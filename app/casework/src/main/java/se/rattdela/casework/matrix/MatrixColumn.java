package se.rattdela.casework.matrix;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.rules.Initiative;

/**
 * A column of the sharing matrix: an authority, who took the first step, and for what.
 *
 * @param recipient code of the vocabulary's recipients
 * @param purpose code of the vocabulary's purposes
 * @param disclosure the request or own initiative whose recorded answers count; null for a column
 *     by default, where none has been made
 * @param number the disclosure's number, such as {@code B-2026-0231}; empty by default
 */
public record MatrixColumn(
    String recipient,
    Initiative initiative,
    String purpose,
    @Nullable DisclosureId disclosure,
    String number) {}
