package se.rattdela.desktop.rulebook;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import se.rattdela.desktop.common.Nodes;

/** Names at the left, what they stand for at the right. */
final class Facts extends GridPane {
  private static final double NAMES = 170;

  Facts() {
    setHgap(12);
    setVgap(6);
    ColumnConstraints value = new ColumnConstraints();
    value.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(new ColumnConstraints(NAMES, NAMES, NAMES), value);
  }

  void add(String name, String value) {
    Label heading = Nodes.wrapped(name, "rd-small", "rd-muted");
    GridPane.setValignment(heading, VPos.TOP);
    addRow(getRowCount(), heading, Nodes.wrapped(value));
  }
}
