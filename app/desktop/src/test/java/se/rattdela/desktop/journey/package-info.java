/** Whole days' work in the window, from registration to the sealed decision. */
@NullMarked
package se.rattdela.desktop.journey;

import org.jspecify.annotations.NullMarked;
