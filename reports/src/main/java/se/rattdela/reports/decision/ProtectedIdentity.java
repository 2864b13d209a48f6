package se.rattdela.reports.decision;

/**
 * The subject lives with protected personal data.
 *
 * @param grade the grade in words, "sekretessmarkering"
 * @param deliveryChannel how the decision must travel, a whole sentence
 */
public record ProtectedIdentity(String grade, String deliveryChannel) {}
