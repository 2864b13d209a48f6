package se.rattdela.casework.document;

import java.time.LocalDate;
import se.rattdela.casework.common.DocumentId;

/** A document with its text. */
public record DocumentView(
    DocumentId id, long version, DocumentKind kind, String title, LocalDate date, String text) {}
