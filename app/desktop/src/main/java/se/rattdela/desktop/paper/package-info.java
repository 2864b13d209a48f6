/**
 * Finished pages on the screen: a PDF drawn as images, never a second rendering of the same data.
 * Each page carries its text, so that a screen reader reads what the eye sees.
 */
@NullMarked
package se.rattdela.desktop.paper;

import org.jspecify.annotations.NullMarked;
