/**
 * What waits for an actor today: tasks with their last days, what has been given back, what waits
 * for somebody else, and how the law moves around the actor's open cases. The rule it guards: no
 * name, personal number, day of birth or recipient is in any of its records, so that a start page
 * made of them can be seen by whoever passes by.
 */
@NullMarked
package se.rattdela.casework.day;

import org.jspecify.annotations.NullMarked;
