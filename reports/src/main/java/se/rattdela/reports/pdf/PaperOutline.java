package se.rattdela.reports.pdf;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a paper before it is printed.
 *
 * @param sender whose letterhead
 * @param title title for the window and the metadata; never a person's name
 * @param headRight running header, right, from page 2
 * @param made Swedish wall-clock time its content came into being; null for a draft, whose every
 *     page then says so
 * @param record the content, of which the file's identity is made
 */
public record PaperOutline(
    Sender sender, String title, String headRight, @Nullable LocalDateTime made, Object record) {}
