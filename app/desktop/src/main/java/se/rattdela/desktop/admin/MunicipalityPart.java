package se.rattdela.desktop.admin;

import java.io.ByteArrayInputStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.reports.pdf.CoatOfArms;

/** Who the municipality is: names, how it is reached, coat of arms and colour. */
final class MunicipalityPart {
  private static final double THUMB = 40;

  private final Fields fields;
  private final TextField municipality;
  private final TextField committee;
  private final TextField address;
  private final TextField phone;
  private final TextField email;
  private final TextField colour;
  private final Rectangle swatch = new Rectangle(20, 20);
  private final HBox thumb = new HBox();
  private final Label armsText = Nodes.wrapped("", "rd-small", "rd-muted");
  private final Button remove = new Button();
  private final Section root;
  private @Nullable CoatOfArms arms;

  MunicipalityPart(Fields fields, SettingsViewModel model) {
    this.fields = fields;
    municipality = fields.text(SettingsField.MUNICIPALITY);
    committee = fields.text(SettingsField.COMMITTEE);
    address = fields.text(SettingsField.POSTAL_ADDRESS);
    phone = fields.text(SettingsField.PHONE);
    email = fields.text(SettingsField.EMAIL);
    colour = fields.text(SettingsField.COLOUR);
    colour.textProperty().addListener((observable, before, now) -> tint(now));
    swatch.getStyleClass().add("rd-swatch");
    root =
        new Section("mdoal-account_balance", fields.texts().get("settings.municipality"), "")
            .with(
                Section.columns(
                    2,
                    fields.box(SettingsField.MUNICIPALITY, municipality),
                    fields.box(SettingsField.COMMITTEE, committee)),
                fields.box(SettingsField.POSTAL_ADDRESS, address),
                Section.columns(
                    2,
                    fields.box(SettingsField.PHONE, phone),
                    fields.box(SettingsField.EMAIL, email)),
                Section.columns(2, armsBox(model), colourBox()));
  }

  Node root() {
    return root;
  }

  private VBox colourBox() {
    HBox line = new HBox(8, swatch, Nodes.growing(colour));
    line.setAlignment(Pos.CENTER_LEFT);
    colour.setPromptText(fields.texts().get("settings.colour.prompt"));
    VBox box =
        fields.box(
            SettingsField.COLOUR, "", SettingsField.COLOUR.label(fields.texts().locale()), line);
    box.getChildren()
        .add(Nodes.wrapped(fields.texts().get("settings.colour.note"), "rd-small", "rd-muted"));
    return box;
  }

  private VBox armsBox(SettingsViewModel model) {
    Button choose = new Button(fields.texts().get("settings.arms.choose"));
    choose.setGraphic(new FontIcon("mdoal-image"));
    choose.setId("settings-arms-choose");
    choose.setOnAction(pressed -> model.chooseArms(this::use));
    remove.setText(fields.texts().get("settings.arms.remove"));
    remove.setId("settings-arms-remove");
    remove.setOnAction(pressed -> use(null));
    for (Button button : new Button[] {choose, remove}) {
      button.getStyleClass().add("rd-small-button");
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    thumb.setMinSize(THUMB, THUMB);
    HBox line = new HBox(8, thumb, choose, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox box =
        fields.box(
            SettingsField.COAT_OF_ARMS,
            "",
            SettingsField.COAT_OF_ARMS.label(fields.texts().locale()),
            line);
    box.getChildren().add(armsText);
    return box;
  }

  private void use(@Nullable CoatOfArms chosen) {
    showArms(chosen);
    fields.touched();
  }

  private void showArms(@Nullable CoatOfArms chosen) {
    arms = chosen;
    Nodes.show(remove, chosen != null);
    if (chosen == null) {
      armsText.setText(fields.texts().get("settings.arms.none"));
    } else {
      armsText.setText(
          fields
              .texts()
              .format(
                  "settings.arms.is",
                  chosen.mediaType().equals(CoatOfArms.SVG) ? "SVG" : "PNG",
                  Math.max(1, chosen.image().length / 1024)));
    }
    thumb.getChildren().clear();
    if (chosen != null && chosen.mediaType().equals(CoatOfArms.PNG)) {
      ImageView view = new ImageView(new Image(new ByteArrayInputStream(chosen.image())));
      view.setPreserveRatio(true);
      view.setFitHeight(THUMB);
      thumb.getChildren().add(view);
    }
    // The window draws no SVG; the letterhead beside the fields shows it as it is printed.
    Nodes.show(thumb, !thumb.getChildren().isEmpty());
  }

  private void tint(String text) {
    boolean known = text.strip().matches("#[0-9a-fA-F]{6}");
    swatch.setFill(known ? Color.web(text.strip()) : Color.TRANSPARENT);
  }

  void fill(MunicipalityProfile profile) {
    municipality.setText(profile.municipality());
    committee.setText(profile.committee());
    address.setText(profile.postalAddress());
    phone.setText(profile.phone());
    email.setText(profile.email());
    colour.setText(profile.shieldColour());
    tint(profile.shieldColour());
    showArms(profile.coatOfArms());
  }

  String municipality() {
    return municipality.getText().strip();
  }

  String committee() {
    return committee.getText().strip();
  }

  String address() {
    return address.getText().strip();
  }

  String phone() {
    return phone.getText().strip();
  }

  String email() {
    return email.getText().strip();
  }

  String colour() {
    return colour.getText().strip().toLowerCase(java.util.Locale.ROOT);
  }

  @Nullable CoatOfArms coatOfArms() {
    return arms;
  }
}
