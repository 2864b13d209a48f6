/**
 * A second, slow evaluator of the same contract, written from its text and not from the engine: it
 * tries every way of answering one by one. Nothing here may use a class of the engine but the pack
 * model and the records of question and answer; that is what makes agreement mean something.
 */
@NullMarked
package se.rattdela.rules.reference;

import org.jspecify.annotations.NullMarked;
