/**
 * The program: start, composition by hand, the window and the command line. The rule guarded here:
 * only this part of the product knows JavaFX, and only view models touch services.
 */
@NullMarked
package se.rattdela.desktop;

import org.jspecify.annotations.NullMarked;
