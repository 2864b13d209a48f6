package se.rattdela.desktop.printing;

import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PrintResolution;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The printers of the computer, chosen in its own dialogue. */
public final class SystemPrinter implements PaperPrinter {
  private static final int LEAST_DOTS = 150;
  private static final int MOST_DOTS = 300;

  private final Window owner;

  /**
   * @param owner the window that the dialogue belongs to
   */
  public SystemPrinter(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Job> begin(String name) throws PrinterException {
    @Nullable PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      throw new PrinterException(PrinterException.Kind.NONE);
    }
    job.getJobSettings().setJobName(name);
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Optional.empty();
    }
    return Optional.of(new SystemJob(job));
  }

  private record SystemJob(PrinterJob job) implements Job {
    @Override
    public int resolution() {
      JobSettings settings = job.getJobSettings();
      @Nullable PrintResolution chosen = settings.getPrintResolution();
      // More than the eye can tell only costs memory: a page of A4 at 300 is 35 MB.
      return chosen == null
          ? MOST_DOTS
          : Math.clamp(chosen.getFeedResolution(), LEAST_DOTS, MOST_DOTS);
    }

    @Override
    public void print(Image page, double width, double height) throws PrinterException {
      PageLayout chosen = job.getJobSettings().getPageLayout();
      PageLayout layout =
          job.getPrinter()
              .createPageLayout(
                  chosen.getPaper(),
                  width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                  Printer.MarginType.HARDWARE_MINIMUM);
      // Made as large as the printer can reach, so that nothing is lost at the edges.
      ImageView view = new ImageView(page);
      view.setPreserveRatio(true);
      view.setSmooth(true);
      view.setFitWidth(layout.getPrintableWidth());
      view.setFitHeight(layout.getPrintableHeight());
      if (!job.printPage(layout, view)) {
        throw new PrinterException(PrinterException.Kind.STOPPED);
      }
    }

    @Override
    public void end() throws PrinterException {
      if (!job.endJob()) {
        throw new PrinterException(PrinterException.Kind.STOPPED);
      }
    }

    @Override
    public void cancel() {
      job.cancelJob();
    }
  }
}
