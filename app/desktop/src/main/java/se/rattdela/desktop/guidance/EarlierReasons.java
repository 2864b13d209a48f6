package se.rattdela.desktop.guidance;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.rattdela.casework.assessment.EarlierReason;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * Reasons written before for the same question in the case, folded away until they are asked for.
 * One is taken over only by pressing its button.
 */
public final class EarlierReasons extends VBox {
  private final Texts texts;
  private final Words words;
  private final String key;
  private final Consumer<EarlierReason> take;

  /**
   * None yet.
   *
   * @param key of the question
   * @param take is given the one that the user begins from
   */
  public EarlierReasons(Texts texts, Words words, String key, Consumer<EarlierReason> take) {
    super(8);
    this.texts = texts;
    this.words = words;
    this.key = key;
    this.take = take;
    getStyleClass().add("rd-note");
    Nodes.show(this, false);
  }

  /** Shows them in the list, and how many they are on the button that unfolds it. */
  public void offer(List<EarlierReason> found, Button unfold) {
    unfold.setText(texts.format("assessment.earlier", found.size()));
    unfold.setOnAction(pressed -> Nodes.show(this, !isVisible()));
    getChildren()
        .setAll(Nodes.wrapped(texts.get("assessment.earlier.note"), "rd-small", "rd-muted"));
    found.forEach(each -> getChildren().add(row(each)));
  }

  private HBox row(EarlierReason each) {
    VBox text =
        new VBox(
            2,
            Nodes.wrapped(
                texts.format(
                    "assessment.earlier.from",
                    each.number(),
                    words.recipient(each.recipient()),
                    each.itemTitle(),
                    words.answer(key, each.value())),
                "rd-small-strong"),
            Nodes.wrapped(each.reason()),
            Nodes.wrapped(
                texts.format("assessment.earlier.by", each.byName(), words.moment(each.at())),
                "rd-small",
                "rd-muted"));
    Button begin = new Button(texts.get("assessment.earlier.take"));
    begin.setId("take-" + each.answer().value());
    begin.getStyleClass().add("rd-small-button");
    begin.setMinWidth(Region.USE_PREF_SIZE);
    begin.setAccessibleText(
        texts.format("assessment.earlier.take.spoken", each.number(), each.itemTitle()));
    begin.setOnAction(pressed -> {
      Nodes.show(this, false);
      take.accept(each);
    });
    HBox row = new HBox(10, Nodes.growing(text), begin);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
