/**
 * Golden files: what the pages said and looked like when a human last approved them, kept as text.
 */
@NullMarked
package se.rattdela.reports.golden;

import org.jspecify.annotations.NullMarked;
