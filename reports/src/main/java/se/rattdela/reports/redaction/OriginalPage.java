package se.rattdela.reports.redaction;

/**
 * A page of an original as the reader sees it.
 *
 * @param width of the visible page after rotation, in points
 * @param height of the visible page after rotation, in points
 */
public record OriginalPage(double width, double height) {}
