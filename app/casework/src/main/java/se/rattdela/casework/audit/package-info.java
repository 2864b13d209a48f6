/**
 * The append-only log of events in a SHA-256 chain. The rule it guards: an event is written in the
 * same transaction as what it tells of, and carries no personal data beyond internal ids.
 */
@NullMarked
package se.rattdela.casework.audit;

import org.jspecify.annotations.NullMarked;
