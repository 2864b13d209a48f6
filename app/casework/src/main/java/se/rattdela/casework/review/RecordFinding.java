package se.rattdela.casework.review;

/**
 * A finding to be stored.
 *
 * @param revision of the line as it was shown
 * @param observation required with FOLLOW_UP and UNAUTHORISED; at most 4,000 characters
 */
public record RecordFinding(
    ReviewId review, int line, int revision, Finding finding, String observation) {}
