/**
 * Gapless numbers such as Ä-2026-0417, from a locked row in the same transaction as what they
 * number.
 */
@NullMarked
package se.rattdela.casework.numbering;

import org.jspecify.annotations.NullMarked;
