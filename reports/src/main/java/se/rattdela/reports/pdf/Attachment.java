package se.rattdela.reports.pdf;

/**
 * A machine-readable copy inside the report (AFRelationship Data).
 *
 * @param fileName name inside the file, ASCII
 * @param mimeType its media type
 * @param description what it is, for the reader
 * @param bytes the content; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by the writer of the file
public record Attachment(String fileName, String mimeType, String description, byte[] bytes) {}
