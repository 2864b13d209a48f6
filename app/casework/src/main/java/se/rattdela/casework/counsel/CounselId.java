package se.rattdela.casework.counsel;

/** Identifies a question to the rule steward. */
public record CounselId(long value) {}
