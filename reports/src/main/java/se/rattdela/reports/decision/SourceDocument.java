package se.rattdela.reports.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document an item stands in.
 *
 * @param kind "Journal", "Beslut"
 * @param date the document's date
 */
public record SourceDocument(String kind, @Nullable LocalDate date) {}
