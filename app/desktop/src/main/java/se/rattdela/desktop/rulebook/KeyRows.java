package se.rattdela.desktop.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.Question;

/** Facts and judgements, each with Ja, Nej and ?; built anew only when other ones are asked. */
final class KeyRows extends VBox {
  private final BenchViewModel model;
  private final Texts texts;
  private final Map<String, Segments<Boolean>> rows = new HashMap<>();
  private AskedKeys shown = new AskedKeys(List.of(), List.of(), false);

  KeyRows(BenchViewModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
  }

  /** Shows the answers of a question to what is asked. */
  void show(Question question, AskedKeys asked) {
    List<String> before = all(shown);
    if (!before.equals(all(asked))) {
      build(asked);
    }
    shown = asked;
    rows.forEach((key, segments) -> {
      Boolean fact = question.facts().get(key);
      segments.show(fact == null ? question.judgements().get(key) : fact);
    });
  }

  private static List<String> all(AskedKeys keys) {
    List<String> all = new ArrayList<>(keys.facts());
    all.addAll(keys.judgements());
    return all;
  }

  private void build(AskedKeys asked) {
    rows.clear();
    getChildren().clear();
    add(texts.get("rulebook.bench.facts"), asked.facts());
    add(texts.get("rulebook.bench.judgements"), asked.judgements());
  }

  private void add(String title, List<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    getChildren().add(Nodes.label(title, "rd-field-label"));
    Map<String, String> questions = model.vocabulary().questionTexts();
    for (String key : keys) {
      String text = questions.getOrDefault(key, key);
      Segments<Boolean> segments =
          new Segments<Boolean>(text)
              .with(texts.get("common.yes"), true)
              .with(texts.get("common.no"), false)
              .with(texts.get("rulebook.bench.unknown"), null)
              .onChoice(chosen ->
                  model.change(q -> Questions.withAnswer(q, key, chosen, model.vocabulary())));
      segments.setId("bench-" + key.replace('.', '-'));
      segments.getStyleClass().add("rd-small-segments");
      HBox row = new HBox(8, Nodes.growing(Nodes.wrapped(text, "rd-small")), segments);
      row.setAlignment(Pos.CENTER_LEFT);
      rows.put(key, segments);
      getChildren().add(row);
    }
  }
}
