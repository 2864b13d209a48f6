package se.rattdela.desktop.rulebook;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** A line of the tree: words that give way to the room, and a number at the right. */
final class TreeEntryCell extends TreeCell<TreeEntry> {
  private final Texts texts;
  private final LocalDate today;
  private final Label word = new Label();
  private final Label number = Nodes.label("", "rd-muted", "rd-small");
  private final HBox line = new HBox(6, word, number);

  TreeEntryCell(Texts texts, LocalDate today) {
    this.texts = texts;
    this.today = today;
    word.setTextOverrun(OverrunStyle.ELLIPSIS);
    word.setMinWidth(0);
    word.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(word, Priority.ALWAYS);
    number.setMinWidth(Region.USE_PREF_SIZE);
    line.setAlignment(Pos.CENTER_LEFT);
    // The tree scrolls down, never sideways: the line is as wide as there is room.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable TreeEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    word.getStyleClass().remove("rd-muted");
    if (empty || entry == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    switch (entry) {
      case TreeEntry.Root() -> show("", "", "", "");
      case TreeEntry.Statute(var label, var name, var count) ->
          show(
              label,
              String.valueOf(count),
              name,
              texts.format("rulebook.tree.spoken", name, count));
      case TreeEntry.Chapter(var label, var count) ->
          show(
              label, String.valueOf(count), "", texts.format("rulebook.tree.spoken", label, count));
      case TreeEntry.Leaf leaf -> show(leaf);
    }
    setGraphic(line);
  }

  private void show(TreeEntry.Leaf leaf) {
    var provision = leaf.provision();
    int count = provision.versions().size();
    String words = leaf.paragraph() + " " + provision.title();
    show(
        words,
        String.valueOf(count),
        provision.citation() + " – " + provision.title(),
        texts.format("rulebook.tree.leaf.spoken", words, count));
    if (RuleWords.standing(provision, today) != RuleWords.Standing.IN_FORCE) {
      word.getStyleClass().add("rd-muted");
    }
  }

  private void show(String text, String figure, String tip, String spoken) {
    word.setText(text);
    number.setText(figure);
    setTooltip(tip.isEmpty() ? null : new Tooltip(tip));
    setAccessibleText(spoken);
  }
}
