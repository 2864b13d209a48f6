package se.rattdela.desktop.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.pack.Vocabulary;

/** The facts that hold of an item whoever receives it; none is answered by the program. */
final class FactFields extends VBox {
  private final Map<String, Segments<Boolean>> fields = new LinkedHashMap<>();
  private final ObjectProperty<Map<String, Boolean>> facts = new SimpleObjectProperty<>(Map.of());

  FactFields(Texts texts, Words words, Vocabulary vocabulary) {
    super(12);
    for (String key : vocabulary.facts().keySet()) {
      if (key.startsWith("item.")) {
        Segments<Boolean> answer =
            new Segments<Boolean>(words.question(key))
                .with(texts.get("common.yes"), true)
                .with(texts.get("common.no"), false)
                .with(texts.get("documents.item.not-known"), null)
                .onChoice(value -> choose(key, value));
        fields.put(key, answer);
        Label question = Nodes.wrapped(words.question(key), "rd-field-label");
        getChildren().add(new VBox(4, question, answer));
      }
    }
    facts.addListener((observable, before, now) -> showAnswers());
    showAnswers();
  }

  private void showAnswers() {
    fields.forEach((key, answer) -> answer.show(facts.get().get(key)));
  }

  private void choose(String key, @Nullable Boolean value) {
    Map<String, Boolean> now = new HashMap<>(facts.get());
    if (value == null) {
      now.remove(key);
    } else {
      now.put(key, value);
    }
    facts.set(Map.copyOf(now));
  }

  /** Shows what is known; facts without a field here stay as they are. */
  void show(Map<String, Boolean> known) {
    facts.set(Map.copyOf(known));
  }

  Map<String, Boolean> value() {
    return facts.get();
  }

  /** What is known. */
  ObjectProperty<Map<String, Boolean>> factsProperty() {
    return facts;
  }
}
