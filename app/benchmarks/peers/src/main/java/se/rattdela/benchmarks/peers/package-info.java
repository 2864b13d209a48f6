/**
 * Other rule engines on the shipped pack, for comparison. Every rule they run is rendered from the
 * pack; none is written by hand. Never shipped.
 */
@NullMarked
package se.rattdela.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
