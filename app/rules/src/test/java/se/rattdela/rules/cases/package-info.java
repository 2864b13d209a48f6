/** Worked cases: compiled and read back, faults in their files found, differences told. */
@NullMarked
package se.rattdela.rules.cases;

import org.jspecify.annotations.NullMarked;
