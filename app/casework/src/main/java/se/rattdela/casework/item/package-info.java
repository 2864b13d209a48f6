/**
 * The single pieces of information: whose they are, where they stand in a document and which
 * secrecy provisions protect them. The rule it guards: every code comes from the vocabulary of the
 * rule pack.
 */
@NullMarked
package se.rattdela.casework.item;

import org.jspecify.annotations.NullMarked;
