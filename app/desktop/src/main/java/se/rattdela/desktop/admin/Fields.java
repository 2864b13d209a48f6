package se.rattdela.desktop.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.casework.delegation.SettingsProblem;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** The fields of the page, each with its name above and what is wrong with it below. */
final class Fields {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private record Key(SettingsField field, String row) {}

  private record Place(Node input, Label problem, String name) {}

  private final Texts texts;
  private final Runnable changed;
  private final Map<Key, Place> places = new HashMap<>();

  /** Fields that tell when something in them has changed. */
  Fields(Texts texts, Runnable changed) {
    this.texts = texts;
    this.changed = changed;
  }

  Texts texts() {
    return texts;
  }

  void touched() {
    changed.run();
  }

  /** A line of text under the field's own name. */
  TextField text(SettingsField field) {
    return text(field, "");
  }

  /** A line of text in one of several rows. */
  TextField text(SettingsField field, String row) {
    TextField input = new TextField();
    String name = field.label(texts.locale());
    input.setAccessibleText(row.isEmpty() ? name : texts.format("settings.of-row", name, row));
    input.setId(id(field, row));
    input.textProperty().addListener((observable, before, now) -> changed.run());
    return input;
  }

  /** The id of a field's control, for style sheets and tests. */
  static String id(SettingsField field, String row) {
    String name = "settings-" + field.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return row.isEmpty() ? name : name + "-" + Math.floorMod(row.hashCode(), 10_000);
  }

  /** Puts the field's name above an input and room for what is wrong below it. */
  VBox box(SettingsField field, Control input) {
    return box(field, "", field.label(texts.locale()), input);
  }

  /** The same in one of several rows, or around more than one control. */
  VBox box(SettingsField field, String row, String name, Node input) {
    Label label = Nodes.label(name, "rd-field-label");
    label.setLabelFor(input);
    Label problem = Nodes.wrapped("", "rd-danger", "rd-small");
    problem.setId(id(field, row) + "-problem");
    Nodes.show(problem, false);
    places.put(new Key(field, row), new Place(input, problem, name));
    VBox box = new VBox(3, label, input, problem);
    box.setFillWidth(true);
    return box;
  }

  /** Shows each problem at its field. */
  void show(List<SettingsProblem> problems) {
    Map<Key, String> messages =
        problems.stream()
            .collect(
                Collectors.toMap(
                    this::key,
                    each ->
                        each.row().isEmpty()
                                || places.containsKey(new Key(each.field(), each.row()))
                            ? each.message(texts.locale())
                            : each.row() + ": " + each.message(texts.locale()),
                    (first, second) -> first));
    places.forEach((key, place) -> {
      String message = messages.getOrDefault(key, "");
      place.problem.setText(message);
      Nodes.show(place.problem, !message.isEmpty());
      place.input.pseudoClassStateChanged(WRONG, !message.isEmpty());
      place.input.setAccessibleHelp(message.isEmpty() ? null : message);
    });
  }

  /** A row without a place of its own is told of where the field is. */
  private Key key(SettingsProblem problem) {
    Key own = new Key(problem.field(), problem.row());
    return places.containsKey(own) ? own : new Key(problem.field(), "");
  }

  /** Forgets the rows of fields that are made anew. */
  void forget(SettingsField... fields) {
    List<SettingsField> gone = List.of(fields);
    places.keySet().removeIf(key -> gone.contains(key.field));
  }
}
