/**
 * The last gate before files leave the office: searches finished files for what is withheld, shows
 * what the recipient will see, and how a text differs from the one last looked at.
 *
 * <p>Guards the rule that a file that holds a withheld string anywhere – or that cannot be read to
 * its last byte – does not leave, and that no report of a leak repeats what leaked.
 */
@NullMarked
package se.rattdela.reports.gate;

import org.jspecify.annotations.NullMarked;
