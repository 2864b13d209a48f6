/**
 * The command line: {@code evaluate}, {@code demo}, {@code verify}, {@code pack}, {@code profile},
 * {@code version} and {@code help}. The rule guarded here: everything from outside (streams, clock,
 * environment, working directory) is handed in, exit codes are returned, and every word a user
 * reads stands in {@code CommandTexts}.
 */
@NullMarked
package se.rattdela.desktop.cli;

import org.jspecify.annotations.NullMarked;
