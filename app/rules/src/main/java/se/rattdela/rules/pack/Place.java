package se.rattdela.rules.pack;

/**
 * A place in a source file.
 *
 * @param file name of the file, without its folder
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {}
