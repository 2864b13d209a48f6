/**
 * New cases, and the persons in them: who they are, what they are in the case, who lives together,
 * and what every field said before. The rule it guards: a protected identity is shown no further
 * than the user asks for, and a person is found by a whole number or a name and nothing else.
 */
@NullMarked
package se.rattdela.desktop.person;

import org.jspecify.annotations.NullMarked;
