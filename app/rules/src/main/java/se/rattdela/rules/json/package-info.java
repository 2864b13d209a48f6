/**
 * Questions and answers as JSON, exactly in the shape of the engine's contract. Canonical: the same
 * question or answer always gives the same bytes.
 */
@NullMarked
package se.rattdela.rules.json;

import org.jspecify.annotations.NullMarked;
