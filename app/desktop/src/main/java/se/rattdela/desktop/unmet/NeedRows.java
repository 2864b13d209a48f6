package se.rattdela.desktop.unmet;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.unmet.NearProvision;
import se.rattdela.casework.unmet.NewUnmetNeed;
import se.rattdela.casework.unmet.UnmetNeed;
import se.rattdela.casework.unmet.UnmetSheet;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** What stands beside the form: the nearest provisions, and what was recorded before. */
final class NeedRows {
  private final UnmetNeedViewModel model;
  private final Texts texts;
  private final Words words;

  NeedRows(UnmetNeedViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
  }

  /** A provision with what it fails on, and a way to name it as what hindered. */
  Node near(NearProvision provision, Consumer<NearProvision> choose) {
    Button use = new Button(texts.get("unmet.near.use"), new FontIcon("mdoal-check"));
    use.getStyleClass().addAll("rd-link", "rd-quiet");
    use.setAccessibleText(texts.format("unmet.near.use.spoken", provision.citation()));
    use.setOnAction(pressed -> choose.accept(provision));
    use.setMinWidth(Button.USE_PREF_SIZE);
    HBox head = new HBox(8, Nodes.growing(Nodes.wrapped(provision.citation(), "rd-strong")), use);
    VBox row = new VBox(2, head, Nodes.wrapped(provision.reason(), "rd-small", "rd-muted"));
    row.setPadding(new Insets(6, 0, 6, 0));
    row.getStyleClass().add("rd-line-below");
    return row;
  }

  /** The needs of a case, newest first. */
  void show(VBox place, UnmetSheet sheet) {
    place.getChildren().clear();
    if (sheet.needs().isEmpty()) {
      place.getChildren().add(Nodes.wrapped(texts.get("unmet.recorded.none"), "rd-muted"));
    }
    Map<ItemId, ItemView> items =
        sheet.items().stream().collect(Collectors.toMap(ItemView::id, Function.identity()));
    sheet.needs().forEach(need -> place.getChildren().add(row(need, items)));
  }

  private Node row(UnmetNeed need, Map<ItemId, ItemView> items) {
    NewUnmetNeed content = need.content();
    String hindrance = content.hindrance().name() + "  " + words.of(content.hindrance());
    VBox row =
        new VBox(
            2,
            Nodes.wrapped(hindrance, "rd-strong"),
            Nodes.wrapped(
                texts.format(
                    "unmet.row",
                    words.day(content.happenedOn()),
                    words.recipient(content.authority()),
                    words.of(content.neededBy()))));
    List<String> titles =
        content.items().stream()
            .map(items::get)
            .filter(item -> item != null)
            .map(ItemView::title)
            .toList();
    add(row, titles.isEmpty() ? "" : texts.and(titles));
    add(row, need.citation());
    add(row, content.needed());
    String followed = words.of(content.consequence());
    add(
        row,
        content.consequenceText().isEmpty()
            ? followed
            : followed + " " + content.consequenceText());
    row.getChildren()
        .add(Nodes.wrapped(texts.format("followup.by", need.recordedBy()), "rd-small", "rd-muted"));
    if (need.takenBack() != null) {
      row.getChildren()
          .add(new Tag(Tag.Kind.PLAIN, "mdoal-block", texts.get("unmet.no-longer-counts")));
    } else if (model.mayTakeBack(need)) {
      Button back = new Button(texts.get("unmet.take-back"), new FontIcon("mdomz-undo"));
      back.setId("unmet-take-back");
      back.getStyleClass().addAll("rd-link", "rd-quiet");
      back.setAccessibleText(texts.format("unmet.take-back.spoken", hindrance));
      back.setOnAction(pressed -> model.takeBack(need));
      row.getChildren().add(back);
    }
    row.setPadding(new Insets(8, 0, 8, 0));
    row.getStyleClass().add("rd-line-below");
    return row;
  }

  private static void add(VBox row, String text) {
    if (!text.isEmpty()) {
      row.getChildren().add(Nodes.wrapped(text, "rd-small"));
    }
  }
}
