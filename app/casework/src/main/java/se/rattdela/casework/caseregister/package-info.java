/**
 * Persons and cases, and how they are found. The rule it guards: people and cases are found by
 * name, personal number or case number and nothing else (15 § förordning 2001:637).
 */
@NullMarked
package se.rattdela.casework.caseregister;

import org.jspecify.annotations.NullMarked;
