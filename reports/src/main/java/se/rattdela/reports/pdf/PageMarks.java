package se.rattdela.reports.pdf;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What stands outside the text of every page. Screen readers pass over it.
 *
 * @param headLeft running header, left, from page 2
 * @param headRight running header, right, from page 2
 * @param footLeft footer, left
 * @param pageNumber the words for page and number of pages, "Sida 1 av 2"
 * @param watermark a word over every page, for what is not a decision yet
 */
public record PageMarks(
    String headLeft,
    String headRight,
    String footLeft,
    BiFunction<Integer, Integer, String> pageNumber,
    @Nullable String watermark) {}
