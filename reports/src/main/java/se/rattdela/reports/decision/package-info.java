/**
 * The decision on disclosure: its record, what must be in it before anyone may approve it, its
 * canonical JSON and digest, and its PDF.
 *
 * <p>Guards the rule that a decision a court would send back cannot be printed, that nothing but
 * what the recipient may read is in the record (internal notes have no field here), and that equal
 * records give equal bytes.
 */
@NullMarked
package se.rattdela.reports.decision;

import org.jspecify.annotations.NullMarked;
