package se.rattdela.reports.pdf;

import java.time.ZonedDateTime;

/**
 * What a report says about itself.
 *
 * @param title title for the window and the metadata; never a person's name
 * @param identity 16 bytes or more that differ whenever the content differs, hexadecimal
 * @param created when its content came into being; the only date in the file
 */
public record ReportProperties(String title, String identity, ZonedDateTime created) {}
