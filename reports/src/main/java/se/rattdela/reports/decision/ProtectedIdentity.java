package se.rattdela.reports.decision;

/**
 * Someone whom the information is about lives with protected personal data; it is never said who.
 *
 * @param grade the grade in words, "sekretessmarkering"
 * @param deliveryChannel how the decision must travel, a whole sentence
 */
public record ProtectedIdentity(String grade, String deliveryChannel) {}
