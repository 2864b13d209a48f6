/**
 * Dispatch of decisions that stand: the list of what waits, the page where a dispatch is recorded,
 * and the packages for other systems. Whoever dispatches is asked about protected identities every
 * time; a channel that is unsafe for them cannot be chosen.
 */
@NullMarked
package se.rattdela.desktop.dispatch;

import org.jspecify.annotations.NullMarked;
