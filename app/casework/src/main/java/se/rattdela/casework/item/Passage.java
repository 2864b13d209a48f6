package se.rattdela.casework.item;

import se.rattdela.casework.common.DocumentId;

/**
 * Where in a document an item stands.
 *
 * @param start index of the first character in the document's text (UTF-16)
 * @param end index after the last character, greater than start
 */
public record Passage(DocumentId document, int start, int end) {}
