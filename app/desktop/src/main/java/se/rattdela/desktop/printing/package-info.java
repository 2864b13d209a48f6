/**
 * Finished papers on paper: the pages of a PDF drawn one at a time and given to a printer. What is
 * printed is what was sealed, never a second rendering of the same data, and it is logged before
 * the first page.
 */
@NullMarked
package se.rattdela.desktop.printing;

import org.jspecify.annotations.NullMarked;
