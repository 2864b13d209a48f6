@NullMarked
package se.rattdela.benchmarks;

import org.jspecify.annotations.NullMarked;
