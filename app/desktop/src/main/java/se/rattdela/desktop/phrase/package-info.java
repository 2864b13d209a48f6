/**
 * Phrases in the window: the picker beside the fields where reasons are written, and the page where
 * they are kept. The rule it guards: a phrase is copied into the text, and what it left open is
 * shown until it has been written.
 */
@NullMarked
package se.rattdela.desktop.phrase;

import org.jspecify.annotations.NullMarked;
