/**
 * The cover letter (följebrev) with the reader's sheet: what lies in the package, what it may be
 * used for, whom to ask, and what to do if it came to the wrong place.
 *
 * <p>Guards the rule that the letter, which is read first and passes most hands, names nobody it is
 * about and holds nothing of the information itself.
 */
@NullMarked
package se.rattdela.reports.letter;

import org.jspecify.annotations.NullMarked;
