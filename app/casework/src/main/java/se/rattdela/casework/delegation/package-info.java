/** The delegation order and the municipality profile: who may decide what, and in whose name. */
@NullMarked
package se.rattdela.casework.delegation;

import org.jspecify.annotations.NullMarked;
