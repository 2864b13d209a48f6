/** The documents of a case with their text. */
@NullMarked
package se.rattdela.casework.document;

import org.jspecify.annotations.NullMarked;
