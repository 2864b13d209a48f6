/**
 * What could not be shared: the need, who had it, what hindered and what followed. The rule it
 * guards: a need is written once and never changed, only taken back by a later mark, and what is
 * counted of it is codes and provisions, never its words.
 */
@NullMarked
package se.rattdela.casework.unmet;

import org.jspecify.annotations.NullMarked;
