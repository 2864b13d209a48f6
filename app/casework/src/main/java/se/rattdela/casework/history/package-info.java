/**
 * What every field said before: who changed it, when, from what to what. Kept in the case and never
 * in the audit log, which carries no content. The rule it guards: rows are added and never
 * rewritten, except that an identity is hidden when the person gets another one for protection.
 */
@NullMarked
package se.rattdela.casework.history;

import org.jspecify.annotations.NullMarked;
