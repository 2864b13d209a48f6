/** The yearly account as a page of figures, charts and tables, and as files. */
@NullMarked
package se.rattdela.desktop.statistics;

import org.jspecify.annotations.NullMarked;
