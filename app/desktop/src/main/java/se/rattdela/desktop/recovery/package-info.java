/**
 * What a user meets when work was interrupted: texts that the program had not saved when it ended,
 * and texts that a colleague was faster to save. The rule it guards: nothing a user wrote is thrown
 * away or written over without the user saying so.
 */
@NullMarked
package se.rattdela.desktop.recovery;

import org.jspecify.annotations.NullMarked;
