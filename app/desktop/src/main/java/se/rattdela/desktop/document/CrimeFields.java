package se.rattdela.desktop.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.Crime;
import se.rattdela.rules.pack.Vocabulary;

/** The crime that an item is about; everything of it may be unknown. */
final class CrimeFields extends VBox {
  private final Vocabulary vocabulary;
  private final Texts texts;
  private final CheckBox concerns;
  private final VBox fields = new VBox(8);
  private final ComboBox<@Nullable String> stage = new ComboBox<>();
  private final ComboBox<@Nullable String> form = new ComboBox<>();
  private final ComboBox<@Nullable String> kind = new ComboBox<>();
  private final TextField months = new TextField();
  private final TextField victimAge = new TextField();
  private final Segments<Boolean> prison;
  private final ObjectProperty<@Nullable Boolean> prisonValue = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Crime> crime = new SimpleObjectProperty<>();
  private boolean showing;

  CrimeFields(Texts texts, Vocabulary vocabulary) {
    super(8);
    this.vocabulary = vocabulary;
    this.texts = texts;
    concerns = new CheckBox(texts.get("rulebook.bench.crime"));
    concerns.setId("itemCrime");
    concerns.selectedProperty().addListener((observable, before, now) -> Nodes.show(fields, now));
    combo(stage, "crime.stage", texts.get("rulebook.bench.crime.stage"));
    combo(form, "crime.form", texts.get("rulebook.bench.crime.form"));
    combo(kind, "crime.kind", texts.get("rulebook.bench.crime.kind"));
    number(months, texts.get("rulebook.bench.crime.months"));
    number(victimAge, texts.get("rulebook.bench.crime.victim"));
    prison =
        new Segments<Boolean>(texts.get("rulebook.bench.crime.prison"))
            .with(texts.get("common.yes"), true)
            .with(texts.get("common.no"), false)
            .with(texts.get("documents.item.not-known"), null)
            .onChoice(prisonValue::set);
    fields
        .getChildren()
        .addAll(
            stage,
            form,
            kind,
            months,
            victimAge,
            Nodes.wrapped(texts.get("rulebook.bench.crime.prison"), "rd-field-label"),
            prison);
    Nodes.show(fields, false);
    getChildren().addAll(concerns, fields);
    for (ObservableValue<?> each :
        List.of(
            concerns.selectedProperty(),
            stage.valueProperty(),
            form.valueProperty(),
            kind.valueProperty(),
            months.textProperty(),
            victimAge.textProperty(),
            prisonValue)) {
      each.addListener((observable, before, now) -> written());
    }
    crime.addListener((observable, before, now) -> {
      if (!Objects.equals(now, value())) {
        show(now);
      }
    });
  }

  private void written() {
    if (!showing) {
      crime.set(value());
    }
  }

  /** The crime as it is filled in. */
  ObjectProperty<@Nullable Crime> crimeProperty() {
    return crime;
  }

  /** Whether one of the lists is open, so that Esc closes that. */
  boolean isChoosing() {
    return stage.isShowing() || form.isShowing() || kind.isShowing();
  }

  void show(@Nullable Crime known) {
    showing = true;
    concerns.setSelected(known != null);
    Crime shown = known == null ? Crime.UNKNOWN : known;
    stage.setValue(shown.stage());
    form.setValue(shown.form());
    kind.setValue(shown.kind());
    months.setText(text(shown.minimumMonths()));
    victimAge.setText(text(shown.victimAge()));
    prisonValue.set(shown.prison());
    prison.show(shown.prison());
    showing = false;
    crime.set(known);
  }

  /** A suspicion of a crime is about one, whatever is known of it. */
  void require(boolean needed) {
    concerns.setDisable(needed);
    if (needed) {
      concerns.setSelected(true);
    }
  }

  @Nullable Crime value() {
    return concerns.isSelected()
        ? new Crime(
            stage.getValue(),
            form.getValue(),
            kind.getValue(),
            whole(months),
            prisonValue.get(),
            whole(victimAge))
        : null;
  }

  private void combo(ComboBox<@Nullable String> combo, String key, String name) {
    Map<String, String> codes = vocabulary.crimeCodes().getOrDefault(key, Map.of());
    Choices.fill(
        combo,
        codes.keySet(),
        code -> codes.getOrDefault(code, code),
        texts.format("rulebook.bench.unknown.named", name));
    combo.setAccessibleText(name);
    combo.setMinWidth(0);
    combo.setMaxWidth(Double.MAX_VALUE);
  }

  private static void number(TextField field, String name) {
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
  }

  private static String text(@Nullable Integer value) {
    return value == null ? "" : value.toString();
  }

  private static @Nullable Integer whole(TextField field) {
    return field.getText().isEmpty() ? null : Integer.valueOf(field.getText());
  }
}
