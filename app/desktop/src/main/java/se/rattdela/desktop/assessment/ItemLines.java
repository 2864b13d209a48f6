package se.rattdela.desktop.assessment;

import javafx.scene.layout.VBox;
import se.rattdela.casework.item.ItemView;
import se.rattdela.desktop.caseview.MatrixFaces;
import se.rattdela.desktop.common.Nodes;

/** Which item it is: its title, and beneath whose it is, where it stands and what else is known. */
final class ItemLines {
  private ItemLines() {}

  static VBox of(MatrixFaces faces, AssessmentViewModel.Shown shown, ItemView item) {
    return new VBox(
        Nodes.wrapped(item.title(), "rd-strong"),
        Nodes.wrapped(
            faces.owner(shown.file(), item)
                + " · "
                + faces.source(shown.file(), item)
                + (item.detail().isEmpty() ? "" : " · " + item.detail()),
            "rd-small",
            "rd-muted"));
  }
}
