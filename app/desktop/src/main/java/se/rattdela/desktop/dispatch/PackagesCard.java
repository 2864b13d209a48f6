package se.rattdela.desktop.dispatch;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** Where files for other systems are made, and why one cannot be. */
final class PackagesCard {
  private final PackagesViewModel model;
  private final DispatchViewModel dispatch;
  private final Texts texts;

  /**
   * @param dispatch knows what hinders, and which protection has been confirmed
   */
  PackagesCard(PackagesViewModel model, DispatchViewModel dispatch, Texts texts) {
    this.model = model;
    this.dispatch = dispatch;
    this.texts = texts;
  }

  List<Node> nodes() {
    StringBinding noArchive = hindrance(DispatchChannel.E_ARCHIVE);
    Button archive = button("package.archive", "mdoal-archive");
    archive.setId("package-archive");
    archive.disableProperty().bind(noArchive.isNotEmpty());
    archive.setOnAction(pressed ->
        model.archive(
            texts.format("package.archive.name", dispatch.number()),
            dispatch.confirmedProtection()));
    TextField address = new TextField();
    address.setId("sdk-address");
    address.setPromptText(texts.get("package.sdk.prompt"));
    address.setAccessibleText(texts.get("package.sdk.address"));
    StringBinding noMessage = hindrance(DispatchChannel.SDK);
    Button sdk = button("package.sdk", "mdoal-forward_to_inbox");
    sdk.setId("package-sdk");
    sdk.disableProperty().bind(address.textProperty().isEmpty().or(noMessage.isNotEmpty()));
    sdk.setOnAction(pressed ->
        model.message(
            texts.format("package.sdk.name", dispatch.number()),
            address.getText(),
            dispatch.confirmedProtection()));
    Label message = Nodes.wrapped("", "rd-small-strong");
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(model.messageProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    Label label = Nodes.label(texts.get("package.sdk.address"), "rd-field-label");
    label.setLabelFor(address);
    return List.of(
        archive,
        note("package.archive.note", noArchive),
        new VBox(3, label, address),
        sdk,
        note("package.sdk.note", noMessage),
        message);
  }

  /** What the file is, or why it cannot be made. */
  private Label note(String key, StringBinding hindrance) {
    Label note = Nodes.wrapped("", "rd-small", "rd-muted");
    note.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> hindrance.get().isEmpty() ? texts.get(key) : hindrance.get(), hindrance));
    return note;
  }

  private StringBinding hindrance(DispatchChannel target) {
    return Bindings.createStringBinding(
        () -> dispatch.hindrance(target),
        dispatch.sheetProperty(),
        dispatch.form().protectionConfirmed);
  }

  private Button button(String key, String icon) {
    Button button = new Button(texts.get(key), new FontIcon(icon));
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
