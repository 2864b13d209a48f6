/** The sharing matrix: many items against many authorities on a chosen day, read only. */
@NullMarked
package se.rattdela.casework.matrix;

import org.jspecify.annotations.NullMarked;
