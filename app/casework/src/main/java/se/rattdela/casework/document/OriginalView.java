package se.rattdela.casework.document;

import java.time.Instant;
import se.rattdela.casework.common.DocumentId;

/**
 * The original file of a document, without its bytes.
 *
 * @param size in bytes
 * @param sha256 hexadecimal
 * @param findings how many things in it were found worth a warning when it was read in
 */
public record OriginalView(
    DocumentId document,
    int pages,
    long size,
    String sha256,
    int findings,
    String addedBy,
    Instant addedAt) {}
