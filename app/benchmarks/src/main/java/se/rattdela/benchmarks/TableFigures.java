package se.rattdela.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.caseview.CaseTables;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.Initiative;

/** A list of very many rows, as the work lists show them. */
final class TableFigures {
  private static final List<DisclosureStatus> STATES =
      List.copyOf(EnumSet.allOf(DisclosureStatus.class));
  private static final int FRAMES = 300;

  private final LargeCase large;
  private final DeskWindow window;
  private final Figures figures;

  TableFigures(LargeCase large, DeskWindow window, Figures figures) {
    this.large = large;
    this.window = window;
    this.figures = figures;
  }

  void measure(int count) throws InterruptedException, ExecutionException {
    Desk desk = large.desk();
    List<DisclosureRow> rows = IntStream.range(0, count).mapToObj(i -> row(desk, i)).toList();
    String name = "table-" + count;
    TableView<DisclosureRow> table =
        window.on(() -> {
          TableView<DisclosureRow> made = new TableView<>();
          new CaseTables(desk.texts(), desk.words()).requests(made, row -> {}, desk.today());
          window.show(made);
          return made;
        });
    figures.add(
        name + "-first-view",
        window.until(
            () -> table.getItems().setAll(rows),
            () -> !table.lookupAll(".table-row-cell:filled").isEmpty()),
        "ms");
    VirtualFlow<?> flow = window.on(() -> (VirtualFlow<?>) table.lookup(".virtual-flow"));
    window.frames(20, share -> {});
    FrameFigures.add(
        figures, name + "-scroll", window.frames(FRAMES, share -> flow.scrollPixels(66)));
    FrameFigures.add(
        figures, name + "-jump", window.frames(FRAMES, share -> flow.setPosition((share * 7) % 1)));
  }

  private DisclosureRow row(Desk desk, int i) {
    return new DisclosureRow(
        new DisclosureId(i + 1L),
        "B-2026-" + i,
        STATES.get(i % STATES.size()),
        i % 2 == 0 ? Initiative.REQUEST : Initiative.OWN,
        MatterKind.ORDINARY,
        i % 3 == 0 ? "POLISMYNDIGHETEN" : "FORSAKRINGSKASSAN",
        "",
        large.caseId(),
        "Ä-2026-" + i,
        desk.today().plusDays(i % 40),
        i % 12,
        desk.clock().instant());
  }
}
