package se.rattdela.reports.decision;

/**
 * The harm test (menprövning) of one item, as the recipient reads it.
 *
 * @param summary a few words for the table, "risk för men"
 * @param reason the test written out; must not reveal what is withheld
 */
public record HarmTest(String summary, String reason) {}
