/**
 * The decision as the user meets it: the draft that grows beside the questions, and the finished
 * pages. The pages are the PDF itself, drawn as images, never a second rendering of the same data.
 */
@NullMarked
package se.rattdela.desktop.decision;

import org.jspecify.annotations.NullMarked;
