package se.rattdela.casework.phrase;

/** Identity of a phrase. */
public record PhraseId(long value) {}
