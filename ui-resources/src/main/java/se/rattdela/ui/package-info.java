/**
 * What the window looks like and says: views, style sheets, fonts and texts, and one catalogue that
 * names them. The rule guarded here: a view or a text that is missing fails the build, never the
 * user. Knows neither JavaFX nor any other part of the product.
 */
@NullMarked
package se.rattdela.ui;

import org.jspecify.annotations.NullMarked;
