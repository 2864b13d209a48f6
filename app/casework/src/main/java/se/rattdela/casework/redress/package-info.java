/**
 * What happens to a decision afterwards: correction, change, annulment and appeal. The rule it
 * guards: the first decision is never altered; what is said about it stands beside it, decided by
 * two.
 */
@NullMarked
package se.rattdela.casework.redress;

import org.jspecify.annotations.NullMarked;
