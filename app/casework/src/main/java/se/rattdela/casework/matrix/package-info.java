/**
 * The sharing matrix: many items against many authorities on a chosen day; changes nothing in a
 * case.
 */
@NullMarked
package se.rattdela.casework.matrix;

import org.jspecify.annotations.NullMarked;
