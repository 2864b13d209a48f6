package se.rattdela.reports.gate;

/**
 * A place where a doubtful name stands, with its surroundings. For the eyes of the one who may see
 * the whole file; never for a log.
 *
 * @param file name of the file
 * @param place where in the file
 * @param page page number; 0 when it is not on a page
 * @param bearer whom it may mean
 * @param before some words before it; empty where the text begins
 * @param found the name as it is written there
 * @param after some words after it; empty where the text ends
 */
public record Sighting(
    String file, Place place, int page, String bearer, String before, String found, String after) {
  /** Never the text. */
  @Override
  public String toString() {
    return "Sighting[" + place + ", " + page + "]";
  }
}
