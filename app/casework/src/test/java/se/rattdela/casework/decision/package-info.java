/** Tests of the decisions that need no office. */
@NullMarked
package se.rattdela.casework.decision;

import org.jspecify.annotations.NullMarked;
