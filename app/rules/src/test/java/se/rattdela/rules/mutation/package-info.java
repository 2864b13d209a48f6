/**
 * How well the worked cases guard the rule pack: faults are put into the pack one at a time, as a
 * slip of the pen would, and each must make some worked case fail. Not part of the ordinary tests;
 * {@code -Ppack-mutation} runs it.
 */
@NullMarked
package se.rattdela.rules.mutation;

import org.jspecify.annotations.NullMarked;
