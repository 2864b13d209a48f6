package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.common.ItemId;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.Initiative;

/** What can be done with the ticked rows; shown while there are any. */
final class TickBar {
  private final Texts texts;
  private final HBox root = new HBox(8);
  private final Label count = Nodes.label("", "rd-strong");

  TickBar(CaseViewModel model, Texts texts, ObservableSet<String> ticked) {
    this.texts = texts;
    root.getStyleClass().add("rd-matrix-ticks");
    root.setAlignment(Pos.CENTER_LEFT);
    count.setMinWidth(Region.USE_PREF_SIZE);
    Button request = button("matrix.ticks.request", "mdoal-add");
    request.setId("requestTicked");
    request.setOnAction(pressed -> model.newWith(Initiative.REQUEST, items(model, ticked)));
    Button own = button("matrix.ticks.own", "mdomz-outlined_flag");
    own.setId("ownTicked");
    own.setOnAction(pressed -> model.newWith(Initiative.OWN, items(model, ticked)));
    Button none = button("matrix.ticks.none", "mdoal-close");
    none.getStyleClass().add("rd-link");
    none.setOnAction(pressed -> ticked.clear());
    root.getChildren().addAll(count, Nodes.spring(), request, own, none);
    Nodes.show(root, false);
  }

  Node root() {
    return root;
  }

  void show(List<String> ticked) {
    count.setText(texts.format("matrix.ticks.count", ticked.size()));
    Nodes.show(root, !ticked.isEmpty());
  }

  private Button button(String key, String icon) {
    Button button = new Button(texts.get(key), new FontIcon(icon));
    button.getStyleClass().add("rd-small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static List<ItemId> items(CaseViewModel model, ObservableSet<String> ticked) {
    CaseViewModel.Opened opened = model.openedProperty().get();
    return opened == null
        ? List.of()
        : ticked.stream()
            .map(row -> CaseViewModel.item(opened.file(), row))
            .filter(Objects::nonNull)
            .map(item -> item.id())
            .toList();
  }
}
