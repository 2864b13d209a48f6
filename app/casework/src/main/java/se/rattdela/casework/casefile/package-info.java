/** A whole case as the screen shows it, put together from the other features. */
@NullMarked
package se.rattdela.casework.casefile;

import org.jspecify.annotations.NullMarked;
