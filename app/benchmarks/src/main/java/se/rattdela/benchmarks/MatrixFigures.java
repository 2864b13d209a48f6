package se.rattdela.benchmarks;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.DoubleConsumer;
import se.rattdela.desktop.caseview.CaseScreen;
import se.rattdela.desktop.caseview.CaseViewModel;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.matrix.SharingMatrix;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.FileDialogs;

/** The matrix of a large case, through the page of the case as an officer opens it. */
final class MatrixFigures {
  private static final int FRAMES = 300;
  private static final double STEP = 66;

  private final LargeCase large;
  private final DeskWindow window;
  private final Figures figures;

  MatrixFigures(LargeCase large, DeskWindow window, Figures figures) {
    this.large = large;
    this.window = window;
    this.figures = figures;
  }

  void measure() throws InterruptedException, ExecutionException {
    // Once to load the classes: an officer opens many cases in a day.
    figures.add("matrix-500x25-first-view-cold", open(), "ms");
    figures.add("matrix-500x25-first-view", open(), "ms");
    SharingMatrix table = window.on(this::table);
    figures.add("matrix-500x25-complete", complete(), "ms");
    frames("matrix-500x25-scroll-down", share -> table.scrollBy(0, turn(share) * STEP));
    frames("matrix-500x25-scroll-right", share -> table.scrollBy(turn(share) * 24, 0));
    frames(
        "matrix-500x25-jump", share -> table.scrollBy(0, turn(share) * table.scrollHeight() / 7));
  }

  private double open() throws InterruptedException, ExecutionException {
    Desk desk = large.desk();
    CaseScreen screen =
        window.on(() -> {
          CaseScreen made =
              new CaseScreen(
                  new CaseViewModel(
                      desk, large.caseId(), new NoFiles(), name -> java.util.Optional.empty()),
                  desk.texts(),
                  desk.words(),
                  true);
          window.show(made.root());
          return made;
        });
    double time =
        window.until(
            screen::activate,
            () -> window.find(".rd-matrix") instanceof SharingMatrix table && filled(table));
    leave(screen);
    return time;
  }

  /** As when another page is opened; what was begun for this one ends. */
  private void leave(CaseScreen screen) throws InterruptedException, ExecutionException {
    window.on(() -> {
      screen.deactivate();
      return screen;
    });
  }

  /** From another day is chosen until every cell is evaluated on it. */
  private double complete() throws InterruptedException, ExecutionException {
    Desk desk = large.desk();
    CaseViewModel model =
        new CaseViewModel(desk, large.caseId(), new NoFiles(), name -> java.util.Optional.empty());
    CaseScreen screen =
        window.on(() -> {
          CaseScreen made = new CaseScreen(model, desk.texts(), desk.words(), true);
          window.show(made.root());
          made.activate();
          return made;
        });
    int all = large.items() * large.columns();
    window.until(() -> {}, () -> model.matrixProperty().get().cells().size() == all);
    double time =
        window.until(
            () -> model.lawDateProperty().set(desk.today().minusYears(1)),
            () -> model.matrixProperty().get().cells().size() == all);
    window.on(() -> {
      model.lawDateProperty().set(desk.today());
      return screen;
    });
    window.until(() -> {}, () -> model.matrixProperty().get().cells().size() == all);
    return time;
  }

  private SharingMatrix table() {
    return (SharingMatrix) Objects.requireNonNull(window.find(".rd-matrix"));
  }

  private static boolean filled(SharingMatrix table) {
    Matrix matrix = table.matrixProperty().get();
    return !table.visibleRows().isEmpty()
        && table.visibleRows().stream()
            .allMatch(row ->
                table.visibleColumns().stream()
                    .allMatch(column -> matrix.cell(new Matrix.CellKey(row, column)).isPresent()));
  }

  private void frames(String name, DoubleConsumer step)
      throws InterruptedException, ExecutionException {
    SharingMatrix table = window.on(this::table);
    window.on(() -> {
      table.scrollBy(-1e9, -1e9);
      return true;
    });
    window.frames(20, share -> {});
    FrameFigures.add(figures, name, window.frames(FRAMES, step));
  }

  /** There and back. */
  private static int turn(double share) {
    return share < 0.5 ? 1 : -1;
  }

  /** Nothing is read or written while it is measured. */
  private static final class NoFiles implements FileDialogs {
    @Override
    public Optional<Path> save(String suggestedName) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> open() {
      return Optional.empty();
    }
  }
}
