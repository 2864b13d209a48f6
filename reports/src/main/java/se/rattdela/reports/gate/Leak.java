package se.rattdela.reports.gate;

/**
 * Something withheld stands in a file. Names the place, never the text.
 *
 * @param file name of the file; its number among the files ("2") when the name itself is the leak
 * @param place where in the file
 * @param page page number; 0 when it is not on a page
 * @param label label of the withheld text; empty when the file could not be read
 * @param itemNumber its item; 0 when it belongs to none
 */
public record Leak(String file, Place place, int page, String label, int itemNumber) {}
