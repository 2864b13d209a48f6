package se.rattdela.casework.document;

import java.time.LocalDate;
import se.rattdela.casework.common.CaseId;

/** A document to be added to a case. */
public record NewDocument(
    CaseId caseId, DocumentKind kind, String title, LocalDate date, String text) {}
