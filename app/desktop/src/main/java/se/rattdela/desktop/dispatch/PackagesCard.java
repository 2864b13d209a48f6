package se.rattdela.desktop.dispatch;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** Where files for other systems are made. */
final class PackagesCard {
  private final PackagesViewModel model;
  private final Texts texts;
  private final Supplier<String> number;

  /**
   * @param number of the decision, which the files are named after
   */
  PackagesCard(PackagesViewModel model, Texts texts, Supplier<String> number) {
    this.model = model;
    this.texts = texts;
    this.number = number;
  }

  List<Node> nodes() {
    Button archive = button("package.archive", "mdoal-archive");
    archive.setId("package-archive");
    archive.setOnAction(
        pressed -> model.archive(texts.format("package.archive.name", number.get())));
    TextField address = new TextField();
    address.setId("sdk-address");
    address.setPromptText(texts.get("package.sdk.prompt"));
    address.setAccessibleText(texts.get("package.sdk.address"));
    Button sdk = button("package.sdk", "mdoal-forward_to_inbox");
    sdk.setId("package-sdk");
    sdk.disableProperty().bind(address.textProperty().isEmpty());
    sdk.setOnAction(pressed ->
        model.message(texts.format("package.sdk.name", number.get()), address.getText()));
    Label message = Nodes.wrapped("", "rd-small-strong");
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(model.messageProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    Label label = Nodes.label(texts.get("package.sdk.address"), "rd-field-label");
    label.setLabelFor(address);
    return List.of(
        archive,
        Nodes.wrapped(texts.get("package.archive.note"), "rd-small", "rd-muted"),
        new VBox(3, label, address),
        sdk,
        Nodes.wrapped(texts.get("package.sdk.note"), "rd-small", "rd-muted"),
        message);
  }

  private Button button(String key, String icon) {
    Button button = new Button(texts.get(key), new FontIcon(icon));
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
