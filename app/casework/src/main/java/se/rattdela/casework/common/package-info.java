/**
 * Identities and errors that every feature speaks of. The rule it guards: an error says what
 * happened to the data and never carries personal data.
 */
@NullMarked
package se.rattdela.casework.common;

import org.jspecify.annotations.NullMarked;
