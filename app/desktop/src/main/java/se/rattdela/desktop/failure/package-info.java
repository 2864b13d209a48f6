/**
 * What a user sees when something fails: what happened, what did not, a code and one way on.
 * Nothing shown here or logged from here holds personal data.
 */
@NullMarked
package se.rattdela.desktop.failure;

import org.jspecify.annotations.NullMarked;
