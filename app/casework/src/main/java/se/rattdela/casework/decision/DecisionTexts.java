package se.rattdela.casework.decision;

/**
 * What the officer writes for the whole decision; any may be empty.
 *
 * @param alternatives alternatives considered: consent, anonymised
 * @param childsBest what is best for the child, when a child is concerned
 * @param othersTakingPart others who took part in the final handling
 */
public record DecisionTexts(String alternatives, String childsBest, String othersTakingPart) {}
