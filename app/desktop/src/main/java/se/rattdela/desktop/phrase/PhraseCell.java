package se.rattdela.desktop.phrase;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.phrase.Phrase;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;

/** A phrase in a list: its name, whose it is, and how it begins. */
final class PhraseCell extends ListCell<Phrase> {
  private final Texts texts;

  PhraseCell(Texts texts) {
    this.texts = texts;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Phrase phrase, boolean empty) {
    super.updateItem(phrase, empty);
    setText(null);
    if (phrase == null || empty) {
      setGraphic(null);
      return;
    }
    Label title = Nodes.label(phrase.title(), "rd-list-title", "rd-strong");
    Label begins = Nodes.label(phrase.text().replace('\n', ' '), "rd-small", "rd-muted");
    VBox text = new VBox(title, begins);
    text.setMinWidth(0);
    String whose = phrase.shared() ? texts.get("phrases.shared") : texts.get("phrases.own");
    Tag tag =
        phrase.shared()
            ? new Tag(Tag.Kind.PLAIN, "mdoal-account_balance", whose)
            : new Tag(Tag.Kind.ACCENT, "mdomz-person_outline", whose);
    tag.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(10, Nodes.growing(text), tag);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setAccessibleText(texts.format("phrases.spoken", phrase.title(), whose));
  }
}
