package se.rattdela.casework.decision;

import java.time.Instant;

/**
 * A sealed paper with a signature appended by its decision-maker.
 *
 * @param number in the order they were stored, through for a decision and what was said of it
 * @param sha256 of the signed file, hexadecimal
 * @param size in bytes
 */
public record SignedCopy(int number, String storedBy, Instant storedAt, String sha256, int size) {}
