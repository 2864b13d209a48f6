package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** A document's text with its marked passages, and the items they are. */
final class DocumentSheet {
  private final VBox items;
  private final CaseViewModel model;
  private final Texts texts;
  private final Words words;
  private final MarkedText text = new MarkedText();

  DocumentSheet(VBox items, ScrollPane scroll, CaseViewModel model, Texts texts, Words words) {
    this.items = items;
    this.model = model;
    this.texts = texts;
    this.words = words;
    VBox place = new VBox(text);
    place.setPadding(new Insets(20, 32, 32, 32));
    text.setMaxWidth(760);
    scroll.setContent(place);
  }

  void show(CaseFile file, DocumentView document) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    items.getChildren().clear();
    int number = 0;
    for (ItemView item : file.items()) {
      List<Passage> here =
          item.passages().stream()
              .filter(passage -> passage.document().equals(document.id()))
              .toList();
      if (here.isEmpty()) {
        continue;
      }
      number++;
      Outcome outcome = model.outcome(item);
      for (Passage passage : here) {
        marks.add(
            new MarkedText.Mark(
                passage.start(), passage.end(), number, outcome, guarded(file, item)));
      }
      items.getChildren().add(line(file, item, number, outcome));
    }
    if (number == 0) {
      Label none = Nodes.wrapped(texts.get("case.document.no-items"), "rd-muted");
      none.setPadding(new Insets(12, 16, 12, 16));
      items.getChildren().add(none);
    }
    text.show(document.text(), marks);
  }

  private HBox line(
      CaseFile file,
      ItemView item,
      int number,
      @org.jspecify.annotations.Nullable Outcome outcome) {
    VBox words2 =
        new VBox(
            Nodes.wrapped(item.title(), "rd-strong"),
            Nodes.wrapped(
                ownerName(file, item) + " · " + words.secrecyShort(item.secrecy()),
                "rd-small",
                "rd-muted"));
    HBox line =
        new HBox(10, Nodes.label(String.valueOf(number), "rd-number"), Nodes.growing(words2));
    if (outcome != null) {
      line.getChildren().add(new OutcomeChip(outcome, texts));
    }
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPadding(new Insets(8, 12, 8, 12));
    line.getStyleClass().add("rd-line-below");
    return line;
  }

  private String ownerName(CaseFile file, ItemView item) {
    return new MatrixFaces(texts, words).owner(file, item);
  }

  private static boolean guarded(CaseFile file, ItemView item) {
    return item.protectedData()
        || file.persons().stream()
            .filter(person -> Objects.equals(person.id(), item.owner()))
            .anyMatch(person ->
                person.role() == PersonRole.THIRD_PARTY
                    || person.protection() != ProtectedIdentity.NONE);
  }
}
