package se.rattdela.desktop.matrix;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;

/** The heading of a group, across all columns; a click opens and closes the group. */
final class HeadingFace extends HBox {
  private static final double NAME = 240;

  private final FontIcon arrow = new FontIcon("mdoal-expand_more");
  private final Label name = Nodes.wholeUpTo(NAME, "rd-group-name");
  private final Label detail = Nodes.tipWhenCut(Nodes.label("", "rd-small", "rd-muted"));
  private final SharingMatrix matrix;
  private MatrixLine.@Nullable Heading shown;

  HeadingFace(SharingMatrix matrix) {
    super(8);
    this.matrix = matrix;
    getStyleClass().add("rd-matrix-heading");
    setAccessibleRole(AccessibleRole.TABLE_ROW);
    setAlignment(Pos.CENTER_LEFT);
    setManaged(false);
    setOnMouseClicked(click -> {
      MatrixLine.Heading now = shown;
      if (now != null) {
        matrix.fold(now.group().id(), !now.open());
      }
    });
  }

  void show(MatrixLine.Heading heading) {
    if (heading.equals(shown)) {
      return;
    }
    shown = heading;
    Matrix.Group group = heading.group();
    arrow.setIconLiteral(heading.open() ? "mdoal-expand_more" : "mdoal-chevron_right");
    name.setText(group.name());
    detail.setText(group.detail());
    getChildren().setAll(arrow, name, detail);
    if (!heading.open()) {
      getChildren()
          .add(
              Nodes.label(
                  matrix.texts().format("matrix.count", group.rows().size()),
                  "rd-small",
                  "rd-muted"));
    }
    getChildren().add(Nodes.spring());
    Matrix.Mark mark = group.mark();
    if (mark != null) {
      getChildren()
          .add(
              mark.protectedIdentity()
                  ? Tag.protectedIdentity(mark.text())
                  : new Tag(Tag.Kind.PLAIN, "mdomz-person_outline", mark.text()));
    }
    setAccessibleText(
        matrix
            .texts()
            .format(
                heading.open() ? "matrix.group.open" : "matrix.group.closed",
                mark == null ? group.name() : group.name() + ", " + mark.text(),
                group.rows().size()));
  }
}
