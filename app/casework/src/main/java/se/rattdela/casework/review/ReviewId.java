package se.rattdela.casework.review;

/** Id of a review. */
public record ReviewId(long value) {}
