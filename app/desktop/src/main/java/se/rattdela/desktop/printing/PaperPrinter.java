package se.rattdela.desktop.printing;

import java.util.Optional;
import javafx.scene.image.Image;

/** What can print pages. */
@FunctionalInterface
public interface PaperPrinter {
  /**
   * Asks the user which printer and begins; empty where the user changed their mind. To be called
   * on the window's thread.
   *
   * @param name of the job as others may see it in a queue; never carries personal data
   * @throws PrinterException there is no printer
   */
  Optional<Job> begin(String name) throws PrinterException;

  /** Pages on their way to a printer; its methods block and are called off the window's thread. */
  interface Job {
    /** How finely pages are to be drawn, in dots per inch. */
    int resolution();

    /**
     * Prints a page.
     *
     * @param width of the paper that the page was made for, in points
     * @param height likewise; wider than high is printed lying
     * @throws PrinterException the printer has stopped
     */
    void print(Image page, double width, double height) throws PrinterException;

    /**
     * Says that every page has been given.
     *
     * @throws PrinterException the printer did not take them
     */
    void end() throws PrinterException;

    /** Throws away what has not been printed yet. */
    void cancel();
  }
}
