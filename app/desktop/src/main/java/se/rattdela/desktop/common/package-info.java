/**
 * What every screen shares: texts, outcomes as colour, icon and word, states of saving and loading,
 * and the one runner of background work. Knows no screen and no service.
 */
@NullMarked
package se.rattdela.desktop.common;

import org.jspecify.annotations.NullMarked;
