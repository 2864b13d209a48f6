/** Samples of every kind of paper, and what holds for all of them. */
@NullMarked
package se.rattdela.reports.papers;

import org.jspecify.annotations.NullMarked;
