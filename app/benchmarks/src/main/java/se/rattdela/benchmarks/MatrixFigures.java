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
import se.rattdela.desktop.session.Route;

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
    watched("matrix-500x25-first-view-cold", this::open);
    watched("matrix-500x25-first-view", this::open);
    CaseViewModel model = opened();
    watched("matrix-500x25-complete", () -> complete(model));
    watched("matrix-500x25-answered", () -> answered(model));
    SharingMatrix table = window.on(this::table);
    frames("matrix-500x25-scroll-down", share -> table.scrollBy(0, turn(share) * STEP));
    frames("matrix-500x25-scroll-right", share -> table.scrollBy(turn(share) * 24, 0));
    frames(
        "matrix-500x25-jump", share -> table.scrollBy(0, turn(share) * table.scrollHeight() / 7));
  }

  /** Something timed. */
  private interface Timed {
    double run() throws InterruptedException, ExecutionException;
  }

  /** How long it takes, how much of it is on the window's thread, and how long that is kept. */
  private void watched(String name, Timed work) throws InterruptedException, ExecutionException {
    try (WindowWatch watch = window.watch()) {
      figures.add(name, work.run(), "ms");
      figures.add(name + "-window-cpu", watch.all(), "ms");
      figures.add(name + "-stall-cpu", watch.longest(), "ms");
    }
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
                  true,
                  Route.OpenCase.Part.MATRIX);
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

  /** The case, opened, with every cell evaluated. */
  private CaseViewModel opened() throws InterruptedException, ExecutionException {
    Desk desk = large.desk();
    CaseViewModel model =
        new CaseViewModel(desk, large.caseId(), new NoFiles(), name -> java.util.Optional.empty());
    window.on(() -> {
      CaseScreen made =
          new CaseScreen(model, desk.texts(), desk.words(), true, Route.OpenCase.Part.MATRIX);
      window.show(made.root());
      made.activate();
      return made;
    });
    window.until(() -> {}, () -> complete(model.matrixProperty().get()));
    return model;
  }

  /** From another day is chosen until every cell is evaluated on it. */
  private double complete(CaseViewModel model) throws InterruptedException, ExecutionException {
    Desk desk = large.desk();
    double time =
        window.until(
            () -> model.lawDateProperty().set(desk.today().minusYears(1)),
            () -> complete(model.matrixProperty().get()));
    window.on(() -> {
      model.lawDateProperty().set(desk.today());
      return model;
    });
    window.until(() -> {}, () -> complete(model.matrixProperty().get()));
    return time;
  }

  /** From a judgement has been answered until every cell in view is evaluated anew. */
  private double answered(CaseViewModel model) throws InterruptedException, ExecutionException {
    Matrix before = model.matrixProperty().get();
    double time =
        window.until(
            () -> model.matrix().answered(),
            () ->
                model.matrixProperty().get().cells().size() < before.cells().size()
                    && filled(table()));
    window.until(() -> {}, () -> complete(model.matrixProperty().get()));
    return time;
  }

  private boolean complete(Matrix matrix) {
    return matrix.cells().size() == large.items() * large.columns();
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
