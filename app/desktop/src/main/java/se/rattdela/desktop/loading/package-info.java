/**
 * What every page does that fetches before it shows: the view model's {@link
 * se.rattdela.desktop.loading.Loading} says how things stand, the page's {@link
 * se.rattdela.desktop.loading.LoadFrame} shows content, waiting, emptiness or failure accordingly.
 * A page listens between {@code begin} and {@code end} only.
 */
@NullMarked
package se.rattdela.desktop.loading;

import org.jspecify.annotations.NullMarked;
