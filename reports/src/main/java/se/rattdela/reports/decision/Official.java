package se.rattdela.reports.decision;

/**
 * Someone of the office who took part.
 *
 * @param name the name
 * @param title the title, "enhetschef"
 */
public record Official(String name, String title) {}
