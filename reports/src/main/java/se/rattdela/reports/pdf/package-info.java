/**
 * How a report of this house looks and is built: fonts, colours, icons, headings, tables, page
 * header and footer, archive format and accessibility. Knows no decision and no other content.
 *
 * <p>Guards the rule that every file is PDF/A-3a and PDF/UA-1 at once, that a character is printed
 * as itself or refused by name, and that the same input gives the same bytes.
 */
@NullMarked
package se.rattdela.reports.pdf;

import org.jspecify.annotations.NullMarked;
