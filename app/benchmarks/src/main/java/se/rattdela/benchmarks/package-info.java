/** Measurements (JMH). Never shipped; run by hand as app/benchmarks/README.md says. */
@NullMarked
package se.rattdela.benchmarks;

import org.jspecify.annotations.NullMarked;
