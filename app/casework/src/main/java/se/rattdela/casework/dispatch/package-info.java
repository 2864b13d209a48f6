/**
 * How decisions leave and what becomes of them on the way. The rule it guards: whoever dispatches
 * is shown every protected identity of the case each time, and what is not safe for it is refused.
 */
@NullMarked
package se.rattdela.casework.dispatch;

import org.jspecify.annotations.NullMarked;
