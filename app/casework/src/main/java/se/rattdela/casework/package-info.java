/**
 * The office's cases and what is decided in them. {@link se.rattdela.casework.Casework} puts the
 * services of the packages below together; nothing else lives here. Entities never leave their
 * package, only immutable records do.
 */
@NullMarked
package se.rattdela.casework;

import org.jspecify.annotations.NullMarked;
