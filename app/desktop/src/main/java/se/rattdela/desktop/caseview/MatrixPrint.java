package se.rattdela.desktop.caseview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.rattdela.casework.decision.Letterhead;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.paper.Exported;
import se.rattdela.desktop.printing.PaperPrinter;
import se.rattdela.desktop.printing.Printing;
import se.rattdela.desktop.session.Desk;
import se.rattdela.reports.register.MatrixReport;
import se.rattdela.reports.register.MatrixReportRenderer;

/** What the matrix shows as PDF and on paper, without what is protected. */
final class MatrixPrint {
  private final Desk desk;
  private final CaseViewModel model;
  private final Function<String, Optional<Path>> chooseFile;
  private final Printing printing;

  MatrixPrint(
      Desk desk,
      CaseViewModel model,
      Function<String, Optional<Path>> chooseFile,
      PaperPrinter printer) {
    this.desk = desk;
    this.model = model;
    this.chooseFile = chooseFile;
    this.printing = new Printing(desk, printer);
  }

  /** Asks where, writes and says how it went. */
  void write(Matrix matrix, Consumer<String> say) {
    CaseViewModel.Opened opened = model.openedProperty().get();
    if (opened == null) {
      return;
    }
    String number = opened.file().number();
    LocalDate day = model.lawDateProperty().get();
    Optional<Path> place =
        chooseFile.apply(desk.texts().format("matrix.print.file", number, day.toString()));
    if (place.isEmpty()) {
      return;
    }
    Path file = place.get();
    MatrixCopy copy = MatrixCopy.of(matrix, number, desk.texts());
    desk.tasks()
        .prepare(
            desk.texts().get("matrix.print.running"),
            running -> {
              byte[] pdf = pdf(copy, number, day);
              desk.office().matrix().saved(desk.actor(), opened.file().id(), day);
              Exported.write(file, pdf);
              return file;
            })
        .onSuccess(written ->
            say.accept(
                desk.texts().format("matrix.printed", String.valueOf(written.getFileName()))))
        .onFailure(cause -> say.accept(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  /**
   * Logs that the matrix is copied; nothing is handed out before that.
   *
   * @param handOut puts it on the clipboard
   * @param say why it could not be copied
   */
  void copy(Runnable handOut, Consumer<String> say) {
    CaseViewModel.Opened opened = model.openedProperty().get();
    if (opened == null) {
      return;
    }
    LocalDate day = model.lawDateProperty().get();
    desk.tasks()
        .prepare(
            desk.texts().get("matrix.copy.running"),
            running -> {
              desk.office().matrix().copied(desk.actor(), opened.file().id(), day);
              return day;
            })
        .onSuccess(logged -> handOut.run())
        .onFailure(cause -> say.accept(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  /** Asks for a printer, prints and says how it went. */
  void print(Matrix matrix, Consumer<String> say) {
    CaseViewModel.Opened opened = model.openedProperty().get();
    if (opened == null) {
      return;
    }
    String number = opened.file().number();
    LocalDate day = model.lawDateProperty().get();
    MatrixCopy copy = MatrixCopy.of(matrix, number, desk.texts());
    printing.print(
        number,
        () -> {
          byte[] pdf = pdf(copy, number, day);
          desk.office().matrix().printed(desk.actor(), opened.file().id(), day);
          return List.of(pdf);
        },
        say);
  }

  private byte[] pdf(MatrixCopy copy, String number, LocalDate day) {
    MatrixReport report =
        new MatrixReport(
            Letterhead.of(desk.office().setup().profile(), ""),
            number,
            day,
            desk.today(),
            copy.heads().subList(2, copy.heads().size()),
            copy.rows().stream().map(MatrixPrint::row).toList());
    return new MatrixReportRenderer().pdf(report);
  }

  private static MatrixReport.Row row(List<String> cells) {
    return new MatrixReport.Row(cells.get(0), cells.get(1), cells.subList(2, cells.size()));
  }
}
