package se.rattdela.desktop.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.pack.Vocabulary;

/** The facts that hold of an item whoever receives it; none is answered by the program. */
final class FactFields extends VBox {
  private final Map<String, Segments<Boolean>> fields = new LinkedHashMap<>();
  private final Map<String, Boolean> facts = new HashMap<>();

  FactFields(Texts texts, Words words, Vocabulary vocabulary) {
    super(12);
    for (String key : vocabulary.facts().keySet()) {
      if (key.startsWith("item.")) {
        Segments<Boolean> answer =
            new Segments<Boolean>(words.question(key))
                .with(texts.get("common.yes"), true)
                .with(texts.get("common.no"), false)
                .with(texts.get("documents.item.not-known"), null)
                .onChoice(value -> {
                  if (value == null) {
                    facts.remove(key);
                  } else {
                    facts.put(key, value);
                  }
                });
        fields.put(key, answer);
        Label question = Nodes.wrapped(words.question(key), "rd-field-label");
        getChildren().add(new VBox(4, question, answer));
      }
    }
  }

  /** Shows what is known; facts without a field here stay as they are. */
  void show(Map<String, Boolean> known) {
    facts.clear();
    facts.putAll(known);
    fields.forEach((key, answer) -> answer.show(facts.get(key)));
  }

  Map<String, Boolean> value() {
    return Map.copyOf(facts);
  }
}
