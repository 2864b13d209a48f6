/**
 * What in a text may be pieces of information: numbers, addresses, names of the case's persons,
 * amounts. The rule it guards: it only suggests. Nothing is marked before an officer has confirmed
 * it, and nothing here is stored.
 */
@NullMarked
package se.rattdela.casework.suggestion;

import org.jspecify.annotations.NullMarked;
