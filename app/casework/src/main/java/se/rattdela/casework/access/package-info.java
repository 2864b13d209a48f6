/**
 * Users and their roles; which cases each may open is {@code caseregister}'s. The rule it guards:
 * roles are read from the database in the same unit of work as what they allow, never trusted from
 * the caller.
 */
@NullMarked
package se.rattdela.casework.access;

import org.jspecify.annotations.NullMarked;
