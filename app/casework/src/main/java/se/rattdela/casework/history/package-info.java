/**
 * What every field said before: who changed it, when, from what to what. Kept in the case and never
 * in the audit log, which carries no content. The rule it guards: rows are added and never
 * rewritten, with two exceptions: an identity is hidden when the person gets another one for
 * protection, and a text that saves itself while it is written is one change for as long as the
 * same user goes on writing it.
 */
@NullMarked
package se.rattdela.casework.history;

import org.jspecify.annotations.NullMarked;
