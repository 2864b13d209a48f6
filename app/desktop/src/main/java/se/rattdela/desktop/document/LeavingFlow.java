package se.rattdela.desktop.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.release.PreviewedPage.Fate;
import se.rattdela.casework.release.PreviewedPage.Piece;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * What would leave of a paragraph: its words, or masks with number and provision. A mask is as wide
 * as its own words, and tells nothing of how much it hides.
 */
final class LeavingFlow extends StackPane {
  private final Texts texts;
  private final Words words;
  private final TextFlow flow = new TextFlow();

  LeavingFlow(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
    flow.getStyleClass().add("rd-reading");
    flow.setLineSpacing(5);
    getChildren().add(flow);
  }

  /**
   * Shows a paragraph.
   *
   * @param extract only what leaves, and the masks inside it
   */
  void show(Page page, Paragraph paragraph, List<Piece> pieces, boolean extract) {
    String text = page.document().text();
    List<Node> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int from = Math.max(piece.start(), paragraph.start());
      int to = Math.min(piece.end(), paragraph.end());
      if (from >= to || (extract && !inExtract(pieces, i))) {
        continue;
      }
      ItemView item = piece.item();
      int shown = item == null ? 0 : page.number(item);
      boolean first = from == piece.start();
      switch (piece.fate()) {
        case SHOWN -> {
          if (first && item != null && beginsItem(item, piece)) {
            parts.add(label(String.valueOf(shown), "rd-leaves-number"));
          }
          Text shownWords = new Text(text.substring(from, to));
          shownWords.getStyleClass().add("rd-words");
          parts.add(shownWords);
          if (extract && to == piece.end()) {
            parts.add(new Text(" "));
          }
        }
        case MASKED -> {
          if (item != null) {
            String ground = words.secrecyShort(item.secrecy());
            parts.add(label(shown + " · " + ground, "rd-page-mask"));
          }
        }
        case WAITING -> {
          if (item != null) {
            parts.add(waiting(shown, page.outcomes().get(item.id())));
          }
        }
        case UNMARKED -> {
          if (text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit)) {
            parts.add(label(texts.get("documents.unmarked"), "rd-page-mask", "rd-page-unmarked"));
          } else {
            parts.add(new Text(" "));
          }
        }
      }
    }
    flow.getChildren().setAll(parts);
  }

  private Label waiting(int number, @Nullable Outcome outcome) {
    boolean facts = outcome == Outcome.INVESTIGATE;
    Label waits =
        facts
            ? label(texts.format("documents.waits.facts", number), "rd-page-waits", "rd-page-facts")
            : label(texts.format("documents.waits", number), "rd-page-waits");
    waits.setGraphic(new FontIcon((facts ? Outcome.INVESTIGATE : Outcome.ASSESS).icon()));
    return waits;
  }

  private static boolean beginsItem(ItemView item, Piece piece) {
    return item.passages().stream().anyMatch(each -> each.start() == piece.start());
  }

  /** What leaves, and what is masked between two pieces of one passage that leaves. */
  private static boolean inExtract(List<Piece> pieces, int index) {
    if (pieces.get(index).fate() == Fate.SHOWN) {
      return true;
    }
    Piece piece = pieces.get(index);
    return piece.fate() != Fate.UNMARKED
        && pieces.stream()
            .filter(each -> each.fate() == Fate.SHOWN)
            .map(Piece::item)
            .filter(Objects::nonNull)
            .flatMap(each -> each.passages().stream())
            .anyMatch(each -> each.start() <= piece.start() && each.end() >= piece.end());
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setTextOverrun(OverrunStyle.CLIP);
    return label;
  }
}
