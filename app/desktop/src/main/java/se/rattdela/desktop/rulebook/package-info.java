/**
 * The screen "Regelverk": the rules as the office reads, tests and changes them. Everything that is
 * read here is made of the rule pack; the test bench asks the engine and touches no case.
 */
@NullMarked
package se.rattdela.desktop.rulebook;

import org.jspecify.annotations.NullMarked;
