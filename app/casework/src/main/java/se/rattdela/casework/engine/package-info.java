/**
 * The rule engine in force for the office. The rule it guards: there is one place that can change,
 * and everyone asks it once per unit of work, so that no answer is made of two packs.
 */
@NullMarked
package se.rattdela.casework.engine;

import org.jspecify.annotations.NullMarked;
