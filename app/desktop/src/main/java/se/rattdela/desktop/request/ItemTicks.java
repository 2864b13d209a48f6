package se.rattdela.desktop.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.item.ItemView;
import se.rattdela.desktop.caseview.MatrixFaces;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Verdict;

/** The items of the case with a tick each, grouped by whose they are. */
final class ItemTicks {
  private final RequestViewModel model;
  private final Texts texts;
  private final Words words;
  private final Label count;
  private final TickedLine line;
  private final Button tickNamed = new Button("", new FontIcon("mdoal-check_box"));

  ItemTicks(RequestViewModel model, Texts texts, Words words, Label count, TickedLine line) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.count = count;
    this.line = line;
  }

  void show(VBox place, CaseFile file) {
    place.getChildren().clear();
    MatrixFaces faces = new MatrixFaces(texts, words);
    Map<String, List<ItemView>> byOwner =
        file.items().stream()
            .collect(
                Collectors.groupingBy(
                    item -> faces.owner(file, item), LinkedHashMap::new, Collectors.toList()));
    byOwner.forEach((owner, items) -> group(place, file, owner, items));
    showMentioned(place, file);
    showCount(file);
  }

  /** One press for what is asked for by name; each tick can be taken away again. */
  private void showMentioned(VBox place, CaseFile file) {
    List<ItemView> named = file.items().stream().filter(model::mentioned).toList();
    if (named.stream().allMatch(this::ticked)) {
      return;
    }
    tickNamed.setId("tick-named");
    tickNamed.setMinWidth(Region.USE_PREF_SIZE);
    tickNamed.getStyleClass().add("rd-small-button");
    tickNamed.setOnAction(pressed -> {
      named.stream().filter(item -> !ticked(item)).forEach(item -> model.tick(item, true));
      show(place, file);
    });
    HBox line =
        new HBox(
            10,
            Nodes.growing(Nodes.wrapped(texts.get("request.items.named"), "rd-small")),
            tickNamed);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPadding(new Insets(6, 12, 6, 16));
    line.getStyleClass().add("rd-line-below");
    place.getChildren().addFirst(line);
    countMentioned(file);
  }

  /** How many are left to tick; the line stays, so that no item moves under the mouse. */
  private void countMentioned(CaseFile file) {
    long left =
        file.items().stream().filter(item -> !ticked(item) && model.mentioned(item)).count();
    tickNamed.setText(
        left == 0
            ? texts.get("request.items.named.all")
            : texts.format("request.items.tick-named", left));
    tickNamed.setDisable(left == 0);
  }

  private void group(VBox place, CaseFile file, String owner, List<ItemView> group) {
    HBox head = new HBox(Nodes.label(owner, "rd-small-strong"));
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(28);
    head.setPadding(new Insets(0, 12, 0, 12));
    head.getStyleClass().add("rd-inset");
    place.getChildren().add(head);
    group.forEach(item -> place.getChildren().add(row(file, item)));
  }

  private HBox row(CaseFile file, ItemView item) {
    CheckBox tick = new CheckBox();
    tick.setSelected(ticked(item));
    tick.setAccessibleText(texts.format("request.item.spoken", item.title()));
    tick.setId("tick-" + item.id().value());
    Label owner =
        Nodes.label(new MatrixFaces(texts, words).owner(file, item), "rd-small", "rd-muted");
    if (guarded(file, item)) {
      owner.setGraphic(new FontIcon("mdomz-security"));
      owner.setText(texts.format("request.item.protected", owner.getText()));
    }
    Nodes.tipWhenCut(owner);
    HBox under = new HBox(8, owner);
    if (model.mentioned(item)) {
      under
          .getChildren()
          .add(
              Nodes.tipWhenCut(
                  Nodes.label(texts.get("request.item.named"), "rd-small", "rd-accent-text")));
    }
    VBox name = Nodes.growing(new VBox(Nodes.wrapped(item.title(), "rd-strong"), under));
    name.setAlignment(Pos.CENTER_LEFT);
    Label secrecy =
        Nodes.tipWhenCut(Nodes.label(words.secrecyShort(item.secrecy()), "rd-small", "rd-muted"));
    secrecy.setMinWidth(72);
    HBox end = new HBox(result(item));
    end.setAlignment(Pos.CENTER_RIGHT);
    end.setMinWidth(116);
    HBox row = new HBox(14, tick, name, secrecy, end);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(46);
    row.setPadding(new Insets(0, 12, 0, 16));
    row.getStyleClass().add("rd-line-below");
    tick.setOnAction(pressed -> {
      model.tick(item, tick.isSelected());
      end.getChildren().setAll(result(item));
      showCount(file);
      countMentioned(file);
    });
    return row;
  }

  private Node result(ItemView item) {
    Verdict verdict = model.law().verdict(item);
    if (verdict == null) {
      return Nodes.label(texts.get("request.item.unknown"), "rd-small", "rd-muted");
    }
    return new OutcomeChip(words.outcome(verdict), texts);
  }

  private boolean ticked(ItemView item) {
    return model.form().ticked.contains(item.id());
  }

  private void showCount(CaseFile file) {
    count.setText(
        texts.format("request.items.count", model.form().ticked.size(), file.items().size()));
    line.show(file.items().stream().filter(this::ticked).map(ItemView::title).toList());
  }

  private static boolean guarded(CaseFile file, ItemView item) {
    return file.persons().stream()
        .filter(person -> Objects.equals(person.id(), item.owner()))
        .anyMatch(person ->
            person.role() != PersonRole.THIRD_PARTY
                && person.protection() != ProtectedIdentity.NONE);
  }
}
