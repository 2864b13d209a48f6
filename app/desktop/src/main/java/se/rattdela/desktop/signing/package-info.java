/**
 * Signing of decisions that stand, with a key that belongs to the person. Keys and PINs are asked
 * for each time, kept nowhere and wiped at once.
 */
@NullMarked
package se.rattdela.desktop.signing;

import org.jspecify.annotations.NullMarked;
