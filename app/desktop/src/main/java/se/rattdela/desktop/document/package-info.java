/**
 * The documents of a case: written, pasted and read in; their passages marked as items, with
 * suggestions that the officer confirms; and beside the text what would leave of it. The rule it
 * guards: only what is marked leaves, and nothing is marked by the program.
 */
@NullMarked
package se.rattdela.desktop.document;

import org.jspecify.annotations.NullMarked;
