package se.rattdela.casework.phrase;

import java.time.Instant;

/** A wording a phrase has had. */
public record PhraseEdition(
    int edition, String title, String text, String writtenByName, Instant writtenAt) {}
