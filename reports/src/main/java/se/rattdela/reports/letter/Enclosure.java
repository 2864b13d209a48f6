package se.rattdela.reports.letter;

/**
 * A file that goes along.
 *
 * @param title what it is, "Beslut U-2026-0188"; never a person's name
 * @param fileName its name in the package; never a person's name
 * @param pages number of pages, from 1
 */
public record Enclosure(String title, String fileName, int pages) {
  public Enclosure {
    if (pages < 1) {
      throw new IllegalArgumentException("an enclosure has at least one page");
    }
  }
}
