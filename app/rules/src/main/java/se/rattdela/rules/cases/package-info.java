/**
 * The worked cases of a pack as data: questions with the answers a jurist expects. They are
 * compiled from the files beside the rules and checked against any engine, in the build, in the
 * pack tools and in an office that tries a new pack.
 */
@NullMarked
package se.rattdela.rules.cases;

import org.jspecify.annotations.NullMarked;
