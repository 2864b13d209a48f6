package se.rattdela.desktop.admin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.casework.delegation.UnitContact;
import se.rattdela.desktop.common.Nodes;

/** How each unit is reached where it differs from the municipality. */
final class UnitsPart {
  private record Row(String name, TextField address, TextField phone, TextField email) {
    UnitContact contact() {
      return new UnitContact(
          name, address.getText().strip(), phone.getText().strip(), email.getText().strip());
    }
  }

  private final Fields fields;
  private final VBox lines = new VBox(14);
  private final List<Row> rows = new ArrayList<>();
  private final Section root;

  UnitsPart(Fields fields) {
    this.fields = fields;
    root =
        new Section(
                "mdomz-people_outline",
                fields.texts().get("settings.units"),
                fields.texts().get("settings.units.note"))
            .with(lines);
  }

  Node root() {
    return root;
  }

  void fill(List<UnitContact> units) {
    fields.forget(
        SettingsField.UNIT,
        SettingsField.UNIT_ADDRESS,
        SettingsField.UNIT_PHONE,
        SettingsField.UNIT_EMAIL);
    rows.clear();
    lines.getChildren().clear();
    for (UnitContact unit : units) {
      String name = unit.name();
      Row row =
          new Row(
              name,
              fields.text(SettingsField.UNIT_ADDRESS, name),
              fields.text(SettingsField.UNIT_PHONE, name),
              fields.text(SettingsField.UNIT_EMAIL, name));
      row.address.setText(unit.address());
      row.phone.setText(unit.phone());
      row.email.setText(unit.email());
      rows.add(row);
      lines
          .getChildren()
          .add(
              new VBox(
                  4,
                  head(name),
                  Section.columns(
                      3,
                      box(SettingsField.UNIT_ADDRESS, name, "settings.address", row.address),
                      box(SettingsField.UNIT_PHONE, name, "settings.phone", row.phone),
                      box(SettingsField.UNIT_EMAIL, name, "settings.email", row.email))));
    }
  }

  private VBox head(String unit) {
    Label nothing = new Label();
    Nodes.show(nothing, false);
    return fields.box(SettingsField.UNIT, unit, unit, nothing);
  }

  private VBox box(SettingsField field, String unit, String key, TextField input) {
    return fields.box(field, unit, fields.texts().get(key), input);
  }

  List<UnitContact> units() {
    return rows.stream().map(Row::contact).toList();
  }
}
