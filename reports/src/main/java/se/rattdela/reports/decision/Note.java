package se.rattdela.reports.decision;

/**
 * A reason under a heading of its own: an alternative considered, the child's best interest.
 *
 * @param heading what it is about, "Samtycke"
 * @param text what was found; may hold line breaks
 */
public record Note(String heading, String text) {}
