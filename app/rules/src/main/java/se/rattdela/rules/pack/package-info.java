/**
 * The rule pack: provisions with all their versions, and the vocabulary. A pack is immutable and
 * has been checked whole before anyone can hold one.
 */
@NullMarked
package se.rattdela.rules.pack;

import org.jspecify.annotations.NullMarked;
