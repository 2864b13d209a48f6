package se.rattdela.casework.unmet;

/**
 * What the yearly account needs to know of an unmet need; nothing of any person.
 *
 * @param citation empty where no provision was named
 */
public record UnmetFigures(
    long caseId, Hindrance hindrance, String citation, Consequence consequence) {}
