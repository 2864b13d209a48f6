/**
 * The guided assessment: one question at a time, each answer with where it leads before it is
 * chosen, none chosen beforehand. The decision grows beside it. The program never answers what the
 * law reserves for a human.
 */
@NullMarked
package se.rattdela.desktop.assessment;

import org.jspecify.annotations.NullMarked;
