package se.rattdela.desktop.admin;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.casework.numbering.NumberPattern;
import se.rattdela.casework.numbering.NumberPatterns;
import se.rattdela.casework.numbering.Numbers;
import se.rattdela.desktop.common.Nodes;

/** How numbers are written, with an example of each. */
final class NumbersPart {
  private static final long EXAMPLE = 31;

  private record Row(TextField pattern, CheckBox yearly, Label example) {}

  private final Fields fields;
  private final int year;
  private final Map<Numbers.Series, Row> rows = new EnumMap<>(Numbers.Series.class);
  private final Section root;

  /** The part; {@code year} is for the examples. */
  NumbersPart(Fields fields, int year) {
    this.fields = fields;
    this.year = year;
    root =
        new Section(
            "mdoal-format_list_numbered",
            fields.texts().get("settings.numbers"),
            fields.texts().get("settings.numbers.note"));
    root.with(
        row(Numbers.Series.CASE, SettingsField.CASE_NUMBERS),
        row(Numbers.Series.REQUEST, SettingsField.REQUEST_NUMBERS),
        row(Numbers.Series.OWN_INITIATIVE, SettingsField.OWN_INITIATIVE_NUMBERS),
        row(Numbers.Series.DECISION, SettingsField.DECISION_NUMBERS),
        row(Numbers.Series.DIARY, SettingsField.DIARY_NUMBERS),
        Nodes.wrapped(fields.texts().get("settings.diary.note"), "rd-small", "rd-muted"));
  }

  Node root() {
    return root;
  }

  private VBox row(Numbers.Series series, SettingsField field) {
    TextField pattern = fields.text(field);
    pattern.setPrefColumnCount(18);
    CheckBox yearly = new CheckBox(fields.texts().get("settings.yearly"));
    yearly.setMinWidth(Region.USE_PREF_SIZE);
    yearly.setAccessibleText(
        fields
            .texts()
            .format(
                "settings.of-row",
                fields.texts().get("settings.yearly"),
                field.label(fields.texts().locale())));
    Label example = Nodes.label("", "rd-muted", "rd-small");
    Row row = new Row(pattern, yearly, example);
    rows.put(series, row);
    yearly.selectedProperty().addListener((observable, before, now) -> fields.touched());
    pattern.textProperty().addListener((observable, before, now) -> example(series, row));
    yearly.selectedProperty().addListener((observable, before, now) -> example(series, row));
    HBox line = new HBox(12, Nodes.growing(pattern), yearly, example);
    line.setAlignment(Pos.CENTER_LEFT);
    example.setMinWidth(190);
    return fields.box(field, "", field.label(fields.texts().locale()), line);
  }

  private void example(Numbers.Series series, Row row) {
    NumberPattern pattern = pattern(row);
    row.example.setText(
        pattern == null
            ? fields.texts().get("settings.no-series")
            : pattern.faults(series).isEmpty()
                ? fields.texts().format("settings.example", pattern.write(year, EXAMPLE))
                : "");
  }

  private static @Nullable NumberPattern pattern(Row row) {
    String text = row.pattern.getText().strip();
    return text.isEmpty() ? null : new NumberPattern(text, row.yearly.isSelected());
  }

  void fill(NumberPatterns patterns) {
    rows.forEach((series, row) -> {
      NumberPattern pattern = patterns.of(series);
      row.pattern.setText(pattern == null ? "" : pattern.text());
      row.yearly.setSelected(pattern == null || pattern.yearly());
      example(series, row);
    });
  }

  NumberPatterns patterns() {
    Row diary = row(Numbers.Series.DIARY);
    return new NumberPatterns(
        needed(Numbers.Series.CASE),
        needed(Numbers.Series.REQUEST),
        needed(Numbers.Series.OWN_INITIATIVE),
        needed(Numbers.Series.DECISION),
        pattern(diary));
  }

  /** An empty pattern is a fault that the check names. */
  private NumberPattern needed(Numbers.Series series) {
    Row row = row(series);
    return new NumberPattern(row.pattern.getText().strip(), row.yearly.isSelected());
  }

  private Row row(Numbers.Series series) {
    return java.util.Objects.requireNonNull(rows.get(series));
  }
}
