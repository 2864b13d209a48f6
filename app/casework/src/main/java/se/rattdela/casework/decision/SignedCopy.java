package se.rattdela.casework.decision;

import java.time.Instant;

/**
 * A sealed decision with a signature appended by the decision-maker.
 *
 * @param number 1, 2, … in the order they were stored
 * @param sha256 of the signed file, hexadecimal
 * @param size in bytes
 */
public record SignedCopy(int number, String storedBy, Instant storedAt, String sha256, int size) {}
