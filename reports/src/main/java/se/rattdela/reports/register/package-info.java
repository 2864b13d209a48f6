/**
 * The list of decisions made on delegation, for the committee's meeting (6 kap. 40 § och 7 kap. 8 §
 * kommunallagen), on paper and as a table for a spreadsheet.
 *
 * <p>Guards the rule that lists carry no sensitive data (7 a § lag (2001:454)): its record has no
 * field for whom a decision is about, nor for what it says.
 */
@NullMarked
package se.rattdela.reports.register;

import org.jspecify.annotations.NullMarked;
