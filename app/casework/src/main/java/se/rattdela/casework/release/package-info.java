/**
 * What leaves the office with a decision: the extract, the cover letter, masked originals and
 * signed copies. The rule it guards: nothing leaves that was not searched for everything that
 * stays, and an approval holds for exactly the bytes that were shown.
 */
@NullMarked
package se.rattdela.casework.release;

import org.jspecify.annotations.NullMarked;
