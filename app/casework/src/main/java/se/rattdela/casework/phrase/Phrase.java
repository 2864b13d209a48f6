package se.rattdela.casework.phrase;

import java.time.Instant;

/**
 * A phrase as it reads now.
 *
 * @param version for changing it
 * @param shared the office's; else the user's own
 * @param edition counts its wordings from 1
 * @param mayChange whether the user who asked may
 */
public record Phrase(
    PhraseId id,
    long version,
    boolean shared,
    PhraseKind kind,
    String title,
    String text,
    int edition,
    String changedByName,
    Instant changedAt,
    boolean mayChange) {}
