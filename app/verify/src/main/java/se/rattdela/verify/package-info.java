/**
 * Checks a file that someone received: its profile, signatures, digest and embedded copy. Needs no
 * database; its libraries are loaded for that command only.
 */
@NullMarked
package se.rattdela.verify;

import org.jspecify.annotations.NullMarked;
