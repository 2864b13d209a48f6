package se.rattdela.casework.request;

import java.time.Instant;
import se.rattdela.casework.common.UserId;

/** Why and by whom an item that may be given is withheld. */
public record WithheldLine(
    String reason, String internalNote, UserId by, String byName, Instant at) {}
