package se.rattdela.desktop.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GridGeometryTest {
  private static final List<Matrix.Group> GROUPS =
      List.of(
          new Matrix.Group(
              "a",
              "A",
              "",
              null,
              List.of(new Matrix.Row("1", "Ett", "", null), new Matrix.Row("2", "Två", "", null))),
          new Matrix.Group("b", "B", "", null, List.of(new Matrix.Row("3", "Tre", "", null))));

  @Test
  void everyHeightBelongsToTheLineThatLiesThere() {
    List<MatrixLine> lines = MatrixLine.of(GROUPS, Set.of());
    GridGeometry geometry = new GridGeometry(lines, 3, 1000);
    for (int line = 0; line < lines.size(); line++) {
      assertThat(geometry.lineAt(geometry.top(line))).isEqualTo(line);
      assertThat(geometry.lineAt(geometry.top(line) + geometry.height(line) - 0.5)).isEqualTo(line);
    }
    assertThat(geometry.contentHeight()).isEqualTo(2 * 30 + 3 * 44);
    assertThat(geometry.lineAt(1e6)).isEqualTo(lines.size() - 1);
  }

  @Test
  void aClosedGroupKeepsItsHeadingOnly() {
    assertThat(MatrixLine.of(GROUPS, Set.of("a"))).hasSize(3);
  }

  @Test
  void fewColumnsShareTheRoomAndManyGoBeyondIt() {
    GridGeometry few = new GridGeometry(MatrixLine.of(GROUPS, Set.of()), 2, 1000);
    assertThat(few.itemWidth() + few.columnsWidth()).isEqualTo(1000);
    GridGeometry many = new GridGeometry(MatrixLine.of(GROUPS, Set.of()), 25, 1000);
    assertThat(many.columnWidth(0)).isEqualTo(90);
    assertThat(many.itemWidth() + many.columnsWidth()).isGreaterThan(1000);
    assertThat(many.columnAt(93)).isEqualTo(1);
    assertThat(many.columnAt(1e6)).isEqualTo(24);
  }

  @Test
  void aWishedItemColumnLeavesRoomForAtLeastOneRecipient() {
    List<MatrixLine> lines = MatrixLine.of(GROUPS, Set.of());
    GridGeometry wished = new GridGeometry(lines, 8, 1200, 400);
    assertThat(wished.itemWidth()).isEqualTo(400);
    assertThat(wished.itemWidth() + wished.columnsWidth()).isLessThanOrEqualTo(1200);
    assertThat(new GridGeometry(lines, 25, 1000, 5000).itemWidth()).isEqualTo(910);
    assertThat(new GridGeometry(lines, 25, 1000, 1).itemWidth()).isEqualTo(140);
  }

  @Test
  void aWishedColumnMovesThoseAfterItAndChangesNoOther() {
    List<MatrixLine> lines = MatrixLine.of(GROUPS, Set.of());
    GridGeometry before = new GridGeometry(lines, 4, 1000);
    GridGeometry after = new GridGeometry(lines, List.of(0.0, 250.0, 0.0, 10.0), 1000, 0);
    assertThat(after.itemWidth()).isEqualTo(before.itemWidth());
    assertThat(after.columnWidth(0)).isEqualTo(before.columnWidth(0));
    assertThat(after.left(1)).isEqualTo(before.left(1));
    assertThat(after.columnWidth(1)).isEqualTo(250);
    assertThat(after.left(2)).isEqualTo(after.left(1) + 250);
    assertThat(after.columnWidth(2)).isEqualTo(before.columnWidth(2));
    assertThat(after.columnWidth(3)).as("the words of an outcome have their room").isEqualTo(90);
    assertThat(after.columnsWidth()).isEqualTo(after.left(3) + 90);
    assertThat(after.columnAt(after.left(2) - 0.5)).isEqualTo(1);
    assertThat(after.columnAt(after.left(2))).isEqualTo(2);
  }

  @Test
  void nothingHasNoLines() {
    GridGeometry nothing = new GridGeometry(List.of(), 0, 500);
    assertThat(nothing.lineAt(0)).isEqualTo(-1);
    assertThat(nothing.columnAt(0)).isEqualTo(-1);
    assertThat(nothing.contentHeight()).isZero();
  }
}
