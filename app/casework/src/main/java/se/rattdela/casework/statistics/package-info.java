/**
 * The yearly account of how, how much and on what grounds the office has exchanged information, and
 * what hindered it. The rule it guards: it holds no personal data (lag 2001:454 7 a §), and no
 * recipient's figure small enough to point at one, not even by subtraction.
 */
@NullMarked
package se.rattdela.casework.statistics;

import org.jspecify.annotations.NullMarked;
