package se.rattdela.desktop.guidance;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;

/** The provisions that ask a question, in plain words, each with a way to its text. */
public final class StatuteLines {
  private final Texts texts;
  private final RulePack pack;
  private final Consumer<Provision> open;

  /**
   * Lines from a rule pack.
   *
   * @param open shows a provision in the rules
   */
  public StatuteLines(Texts texts, RulePack pack, Consumer<Provision> open) {
    this.texts = texts;
    this.pack = pack;
    this.open = open;
  }

  /** One line each; empty where no provision asks. */
  public List<Node> of(QuestionView question) {
    return pack.provisions().stream()
        .filter(each -> question.provisions().contains(each.citation()))
        .<Node>map(this::line)
        .toList();
  }

  private HBox line(Provision provision) {
    Button text = new Button(texts.get("assessment.statute"));
    text.setId("statute-" + provision.id());
    text.getStyleClass().add("rd-link");
    text.setMinWidth(Region.USE_PREF_SIZE);
    text.setAccessibleText(texts.format("assessment.statute.spoken", provision.citation()));
    text.setOnAction(pressed -> open.accept(provision));
    VBox plain =
        new VBox(
            2,
            Nodes.wrapped(provision.citation() + ". " + provision.title(), "rd-small-strong"),
            Nodes.wrapped(provision.summary(), "rd-small"));
    HBox line = new HBox(10, Nodes.growing(plain), text);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
