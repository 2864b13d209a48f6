package se.rattdela.desktop.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.Passage;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** Where an item stands in the text, in its own words; what is selected can be added. */
final class PassageQuotes extends VBox {
  private static final int LONGEST_QUOTE = 120;

  private final Texts texts;
  private final Supplier<@Nullable CaseFile> file;
  private final VBox quotes = new VBox(4);
  private final ObjectProperty<List<Passage>> passages = new SimpleObjectProperty<>(List.of());

  /**
   * @param selected what is selected in the text now
   */
  PassageQuotes(
      Texts texts, Supplier<@Nullable CaseFile> file, Supplier<@Nullable Passage> selected) {
    super(6);
    this.texts = texts;
    this.file = file;
    Button add = new Button(texts.get("documents.item.add-passage"), new FontIcon("mdoal-add"));
    add.setId("addPassage");
    add.getStyleClass().add("rd-small-button");
    add.setOnAction(pressed -> {
      Passage passage = selected.get();
      if (passage != null && !value().contains(passage)) {
        List<Passage> more = new ArrayList<>(value());
        more.add(passage);
        more.sort(
            Comparator.comparingLong((Passage each) -> each.document().value())
                .thenComparingInt(Passage::start));
        passages.set(List.copyOf(more));
      }
    });
    passages.addListener((observable, before, now) -> fill());
    getChildren().addAll(quotes, add);
  }

  void show(List<Passage> now) {
    passages.set(List.copyOf(now));
    fill(); // the words may be others where the places are the same
  }

  List<Passage> value() {
    return passages.get();
  }

  /** The places, as they are chosen. */
  ObjectProperty<List<Passage>> passagesProperty() {
    return passages;
  }

  private void fill() {
    quotes.getChildren().clear();
    for (Passage passage : value()) {
      Label quote = Nodes.wrapped("”" + words(passage) + "”", "rd-small");
      Button remove = new Button("", new FontIcon("mdoal-close"));
      remove.getStyleClass().addAll("rd-small-button", "rd-icon-only");
      remove.setAccessibleText(texts.get("documents.item.remove-passage"));
      remove.setOnAction(
          pressed -> passages.set(value().stream().filter(each -> !each.equals(passage)).toList()));
      HBox line = new HBox(8, Nodes.growing(quote), remove);
      line.getStyleClass().add("rd-quote");
      quotes.getChildren().add(line);
    }
    if (value().isEmpty()) {
      quotes
          .getChildren()
          .add(Nodes.wrapped(texts.get("documents.item.no-passage"), "rd-small", "rd-muted"));
    }
  }

  private String words(Passage passage) {
    CaseFile now = file.get();
    return now == null ? "" : words(now, passage);
  }

  /** The words of a passage, cut off where they are many. */
  static String words(CaseFile file, Passage passage) {
    String text =
        file.documents().stream()
            .filter(each -> each.id().equals(passage.document()))
            .findFirst()
            .map(DocumentView::text)
            .orElse("");
    int end = Math.min(passage.end(), text.length());
    String words = passage.start() < end ? text.substring(passage.start(), end) : "";
    return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + " …";
  }
}
