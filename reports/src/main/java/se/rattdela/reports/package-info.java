/**
 * Everything the office sends on paper. Immutable records come in, a finished file goes out.
 *
 * <p>Guards the rule that a report never reaches back: it knows no database, no screen, no rules
 * and no casework, it asks no clock, and it computes no law – what it prints was decided elsewhere.
 */
@NullMarked
package se.rattdela.reports;

import org.jspecify.annotations.NullMarked;
