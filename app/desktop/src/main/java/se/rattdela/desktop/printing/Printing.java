package se.rattdela.desktop.printing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.paper.PaperFile;
import se.rattdela.desktop.session.Desk;

/** Prints files, with one page in memory at a time. */
public final class Printing {
  private static final double POINTS_PER_INCH = 72;

  /** Fetches what is printed and logs that it is; may take time. */
  @FunctionalInterface
  public interface Source {
    /** The files in the order they are printed. */
    List<byte[]> files() throws Exception;
  }

  private final Desk desk;
  private final PaperPrinter printer;

  /**
   * @param printer asks the user for a printer
   */
  public Printing(Desk desk, PaperPrinter printer) {
    this.desk = desk;
    this.printer = printer;
  }

  /**
   * Asks for a printer and prints.
   *
   * @param name of the job, without personal data
   * @param source is asked only when there is a printer and the user has chosen it
   * @param say how it went, in the user's words; nothing when the user changed their mind
   */
  public void print(String name, Source source, Consumer<String> say) {
    Optional<PaperPrinter.Job> begun;
    try {
      begun = printer.begin(name);
    } catch (PrinterException e) {
      say.accept(words(e));
      return;
    }
    begun.ifPresent(job -> print(job, source, say));
  }

  private void print(PaperPrinter.Job job, Source source, Consumer<String> say) {
    desk.tasks()
        .prepare(
            desk.texts().get("print.printing"),
            progress -> {
              try {
                return pages(job, source.files(), progress);
              } catch (Exception e) {
                job.cancel();
                throw e;
              }
            })
        .aside()
        .stoppable()
        .onSuccess(count -> say.accept(desk.texts().format("print.printed", count)))
        .onFailure(cause -> say.accept(words(cause)))
        .start();
  }

  /** Every file is opened before the first page, so that a broken one leaves no half on paper. */
  private static int pages(PaperPrinter.Job job, List<byte[]> files, Tasks.Progress progress)
      throws IOException, PrinterException {
    Tasks.Progress silent = new Silent(progress);
    int total = 0;
    for (byte[] pdf : files) {
      try (PaperFile file = PaperFile.open(pdf, silent)) {
        total += file.pages().size();
      }
    }
    int done = 0;
    for (byte[] pdf : files) {
      try (PaperFile file = PaperFile.open(pdf, silent)) {
        for (int index = 0; index < file.pages().size(); index++) {
          if (progress.cancelled()) {
            job.cancel();
            return done;
          }
          PaperFile.Page page = file.pages().get(index);
          int dots = (int) Math.round(page.width() / POINTS_PER_INCH * job.resolution());
          job.print(file.draw(index, dots), page.width(), page.width() * page.ratio());
          done++;
          progress.report(done, total);
        }
      }
    }
    job.end();
    return done;
  }

  private String words(Throwable cause) {
    return cause instanceof PrinterException reason
        ? switch (reason.kind()) {
          case NONE -> desk.texts().get("print.none");
          case STOPPED -> desk.texts().get("print.stopped");
        }
        : Problem.of(cause, desk.texts()).text();
  }

  /** The pages are what is counted, not the opening of the file they stand in. */
  private record Silent(Tasks.Progress behind) implements Tasks.Progress {
    @Override
    public void report(long done, long total) {
      // told page by page instead
    }

    @Override
    public boolean cancelled() {
      return behind.cancelled();
    }
  }
}
