package se.rattdela.reports.decision;

import org.jspecify.annotations.Nullable;

/**
 * The person the decision is about – the only private person it may name.
 *
 * @param name the person's name
 * @param identityNumber personnummer or samordningsnummer as YYYYMMDD-NNNN; null when there is none
 */
public record Subject(String name, @Nullable String identityNumber) {}
