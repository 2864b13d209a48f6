/**
 * Masking an original PDF that must go along with a decision: what is wrong with the file, where a
 * word stands in it, and the copy in which text and pixels under the masks no longer exist.
 *
 * <p>Guards the rule that the copy is built anew from the cleaned pages and from nothing else of
 * the original, that no half word stays at the edge of a mask, that the legal ground stands on each
 * mask, and that equal input gives equal bytes. Works in memory only: nothing is ever written to
 * disk here.
 */
@NullMarked
package se.rattdela.reports.redaction;

import org.jspecify.annotations.NullMarked;
