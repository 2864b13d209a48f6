/**
 * The frame around every screen: top bar, rail, status bar, and the one place where screens change.
 */
@NullMarked
package se.rattdela.desktop.shell;

import org.jspecify.annotations.NullMarked;
