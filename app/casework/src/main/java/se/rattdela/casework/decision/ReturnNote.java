package se.rattdela.casework.decision;

import java.time.Instant;

/** Why and by whom a draft was given back. */
public record ReturnNote(ReturnCode code, String sentence, String byName, Instant at) {}
