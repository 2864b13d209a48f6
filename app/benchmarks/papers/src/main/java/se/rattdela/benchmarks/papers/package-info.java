/**
 * The time it takes to print a decision, side by side with other makers of tagged PDF/A. Takes a
 * time only after veraPDF has found every file to be what it claims and all to hold the same words.
 */
@NullMarked
package se.rattdela.benchmarks.papers;

import org.jspecify.annotations.NullMarked;
