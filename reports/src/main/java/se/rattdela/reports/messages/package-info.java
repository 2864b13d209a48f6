/**
 * What whoever uses the program reads about papers: what is missing, what cannot be done and why.
 *
 * <p>Guards the rule that such a message is kept as a key with its arguments until it is shown, and
 * then has words in the language of the window; what stands on a paper is Swedish and lies with the
 * paper.
 */
@NullMarked
package se.rattdela.reports.messages;

import org.jspecify.annotations.NullMarked;
