/**
 * Reads what an e-mail from an authority seems to ask, as suggestions. The rule it guards: nothing
 * is filled in by itself, an e-mail proves nobody's identity, and a person is found by number only
 * (15 § förordning 2001:637).
 */
@NullMarked
package se.rattdela.casework.intake;

import org.jspecify.annotations.NullMarked;
