package se.rattdela.desktop.masking;

import java.util.Comparator;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.release.MaskedOriginal;
import se.rattdela.desktop.common.GrowingCell;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** The documents of the case with what becomes of their originals, as a list and as a menu. */
final class OriginalList {
  private final ListView<MaskingViewModel.Row> list;
  private final MenuButton menu;
  private final Texts texts;
  private final Runnable attach;

  /**
   * Takes a list and a menu, which show the same.
   *
   * @param attach asks for an original of the chosen document
   */
  OriginalList(ListView<MaskingViewModel.Row> list, MenuButton menu, Texts texts, Runnable attach) {
    this.list = list;
    this.menu = menu;
    this.texts = texts;
    this.attach = attach;
    list.setCellFactory(view -> new RowCell());
  }

  /** What there is to mask is shown first: what goes along already, or may, or the first. */
  void chooseFirst() {
    list.getItems().stream()
        .min(Comparator.comparingInt(OriginalList::order))
        .ifPresent(list.getSelectionModel()::select);
  }

  private static int order(MaskingViewModel.Row row) {
    MaskedOriginal original = row.original();
    return original == null ? 2 : original.included() ? 0 : 1;
  }

  /** Fills the menu anew, under the name of the chosen one. */
  void fillMenu(MaskingViewModel.@Nullable Row chosen) {
    menu.setText(chosen == null ? texts.get("masking.documents") : chosen.document().title());
    menu.getItems().clear();
    for (MaskingViewModel.Row row : list.getItems()) {
      MenuItem entry = new MenuItem(row.document().title() + " · " + what(row));
      entry.setOnAction(pressed -> list.getSelectionModel().select(row));
      menu.getItems().add(entry);
    }
    MenuItem add = new MenuItem(texts.get("masking.attach"), new FontIcon("mdoal-attach_file"));
    add.setDisable(chosen == null);
    add.setOnAction(pressed -> attach.run());
    menu.getItems().addAll(new SeparatorMenuItem(), add);
  }

  /** What becomes of the original of a document. */
  private String what(MaskingViewModel.Row row) {
    MaskedOriginal original = row.original();
    if (original == null) {
      return texts.get("masking.row.none");
    }
    if (original.changed()) {
      return texts.get("masking.row.changed");
    }
    return original.included()
        ? texts.format("masking.row.included", original.masks().size())
        : texts.get("masking.row.stays");
  }

  /** A document, and what becomes of its original. */
  private final class RowCell extends GrowingCell<MaskingViewModel.Row> {
    private final Label title = Nodes.wrapped("", "rd-strong");
    private final Label what = Nodes.wrapped("", "rd-small", "rd-muted");
    private final VBox box = new VBox(title, what);

    RowCell() {
      super(44, 10);
    }

    @Override
    protected void updateItem(MaskingViewModel.@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      title.setText(row.document().title());
      what.setText(what(row));
      setGraphic(box);
      setAccessibleText(title.getText() + ", " + what.getText());
    }
  }
}
