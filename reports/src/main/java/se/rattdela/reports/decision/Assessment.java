package se.rattdela.reports.decision;

/**
 * A judgement the law reserves for a human, as the recipient reads it. The office's internal note
 * stays in the file and has no place here.
 *
 * @param question what was judged
 * @param answer the answer in a word or two, "Ja"
 * @param reason why; must not reveal what is withheld
 */
public record Assessment(String question, String answer, String reason) {}
