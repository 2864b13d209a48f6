/**
 * What follows a decision that was wrong: correction (rättelse, 36 § förvaltningslagen), change
 * (ändring, 37–38 §§) and withdrawal (återkallelse).
 *
 * <p>Guards the rule that the first decision is never rewritten: the new document stands beside it,
 * names it by number, day and digest, and says what was wrong, what applies instead, and why.
 */
@NullMarked
package se.rattdela.reports.redress;

import org.jspecify.annotations.NullMarked;
