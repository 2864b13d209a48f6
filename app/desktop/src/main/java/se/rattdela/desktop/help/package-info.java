/**
 * The help: every key, the word list, the nine journeys and the known traps. Keys come from the
 * registry that the window listens by, traps from the rule pack in force, so neither can say
 * something else than what holds.
 */
@NullMarked
package se.rattdela.desktop.help;

import org.jspecify.annotations.NullMarked;
