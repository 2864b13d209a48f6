/**
 * The user's own cases, and cases found by a name, a personal number or a case number – and by
 * nothing else (15 § förordning 2001:637).
 */
@NullMarked
package se.rattdela.desktop.caselist;

import org.jspecify.annotations.NullMarked;
