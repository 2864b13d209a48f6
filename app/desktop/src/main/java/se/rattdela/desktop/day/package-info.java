/**
 * The first page of the day: what waits and how long is left, what has come back, how the law moves
 * around one's own cases. Shows case numbers only, never a person or a recipient.
 */
@NullMarked
package se.rattdela.desktop.day;

import org.jspecify.annotations.NullMarked;
