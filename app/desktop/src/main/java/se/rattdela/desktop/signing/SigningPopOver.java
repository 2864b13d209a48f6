package se.rattdela.desktop.signing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.sign.SignatureLevel;
import se.rattdela.reports.sign.SigningException;

/** Asks for the signer's key file or card, and signs. */
public final class SigningPopOver {
  private static final int HIGHEST_SLOT = 31;

  private final Desk desk;
  private final Texts texts;
  private final DecisionSigning signing;
  private final Supplier<Optional<Path>> chooseFile;
  private final Runnable signed;
  private final Popover popover;
  private final TextField path = new TextField();
  private final Label pathLabel;
  private final Spinner<Integer> slot = new Spinner<>(0, HIGHEST_SLOT, 0);
  private final VBox slotBox;
  private final PasswordField secret = new PasswordField();
  private final Label secretLabel;
  private final Button sign;
  private final Label message = Nodes.wrapped("", "rd-danger");
  private final CheckBox without = new CheckBox();
  private final Label again = Nodes.wrapped("", "rd-warn");
  private SignatureLevel lesser = SignatureLevel.B;
  private boolean card;
  private @Nullable Signable paper;

  /**
   * Makes the popover.
   *
   * @param chooseFile asks the user for a file
   * @param signed is called when the signed copy is durably stored
   */
  public SigningPopOver(Desk desk, Supplier<Optional<Path>> chooseFile, Runnable signed) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signing = new DecisionSigning(desk);
    this.chooseFile = chooseFile;
    this.signed = signed;
    this.pathLabel = Nodes.label("", "rd-field-label");
    this.secretLabel = Nodes.label("", "rd-field-label");
    this.sign = new Button(texts.get("signing.sign"));
    sign.getStyleClass().add("accent");
    sign.setId("signing-sign");
    sign.setDisable(true);
    path.setId("signing-path");
    secret.setId("signing-secret");
    without.setId("signing-without");
    without.setWrapText(true);
    without.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    pathLabel.setLabelFor(path);
    secretLabel.setLabelFor(secret);
    path.textProperty().addListener((observable, before, now) -> check());
    secret.textProperty().addListener((observable, before, now) -> check());
    Button choose = new Button(texts.get("signing.choose"));
    choose.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    choose.setOnAction(
        pressed -> this.chooseFile.get().ifPresent(file -> path.setText(file.toString())));
    Label slotLabel = Nodes.label(texts.get("signing.slot"), "rd-field-label");
    slotLabel.setLabelFor(slot);
    slot.setAccessibleText(texts.get("signing.slot"));
    slotBox = new VBox(3, slotLabel, slot);
    Segments<Boolean> source =
        new Segments<Boolean>(texts.get("signing.with"))
            .with(texts.get("signing.file"), false)
            .with(texts.get("signing.card"), true);
    source.onChoice(chosen -> use(chosen != null && chosen));
    source.show(false);
    sign.setOnAction(pressed -> sign());
    VBox box =
        new VBox(
            10,
            Nodes.label(texts.get("signing.title"), "rd-section"),
            again,
            Nodes.wrapped(texts.get("signing.note"), "rd-small", "rd-muted"),
            source,
            new VBox(3, pathLabel, new HBox(8, Nodes.growing(path), choose)),
            slotBox,
            new VBox(3, secretLabel, secret),
            message,
            without,
            sign);
    box.setPrefWidth(420);
    popover = new Popover(box, PopOver.ArrowLocation.TOP_RIGHT);
    use(false);
  }

  private void use(boolean withCard) {
    card = withCard;
    pathLabel.setText(texts.get(withCard ? "signing.library" : "signing.key-file"));
    secretLabel.setText(texts.get(withCard ? "signing.pin" : "signing.password"));
    path.setAccessibleText(pathLabel.getText());
    secret.setAccessibleText(secretLabel.getText());
    Nodes.show(slotBox, withCard);
    path.clear();
    secret.clear();
    begin();
  }

  private void begin() {
    say("");
    without.setSelected(false);
    Nodes.show(without, false);
  }

  /** Asks beside a node. */
  public void show(Node owner, Signable sealed) {
    paper = sealed;
    Nodes.show(again, !sealed.before().isEmpty());
    Prolonging.signature(sealed.before())
        .ifPresent(last ->
            again.setText(
                texts.format(
                    "signing.again", last.storedBy(), desk.words().moment(last.storedAt()))));
    secret.clear();
    begin();
    popover.show(owner);
    path.requestFocus();
  }

  /** Closes it; a secret that was typed is gone. */
  public void hide() {
    secret.clear();
    popover.hide();
  }

  private void check() {
    sign.setDisable(path.getText().isBlank() || secret.getText().isEmpty());
  }

  private void say(String text) {
    message.setText(text);
    Nodes.show(message, !text.isEmpty());
  }

  private void sign() {
    Signable sealed = paper;
    if (sealed == null) {
      return;
    }
    KeySource source = source();
    secret.clear(); // the card counts wrong attempts: a PIN is given once and typed anew
    sign.setDisable(true);
    SignatureLevel most = without.isSelected() ? lesser : null;
    say("");
    desk.tasks()
        .prepare(
            texts.get("signing.signing"),
            progress -> {
              signing.sign(sealed, source, most);
              return sealed.number();
            })
        .onSuccess(done -> {
          hide();
          signed.run();
          desk.navigator().workChanged();
        })
        .onFailure(this::refused)
        .start();
  }

  private KeySource source() {
    char[] typed = secret.getText().toCharArray();
    Path place = Path.of(path.getText().strip());
    return card
        ? new KeySource.Card(place, slot.getValue(), typed)
        : new KeySource.File(place, typed);
  }

  /**
   * What did not answer can be left out now and added later: the user says so, each time anew, and
   * only when it has not answered.
   */
  private void offerLess(SigningException.Reason reason) {
    boolean timestamp =
        reason == SigningException.Reason.TIMESTAMP_UNREACHABLE
            || reason == SigningException.Reason.TIMESTAMP_REFUSED;
    boolean revocation = reason == SigningException.Reason.REVOCATION_MISSING;
    if (timestamp || revocation) {
      lesser = timestamp ? SignatureLevel.B : SignatureLevel.T;
      without.setSelected(false);
      without.setText(
          texts.get(timestamp ? "signing.without-timestamp" : "signing.without-revocation"));
      Nodes.show(without, true);
    }
  }

  private void refused(Throwable cause) {
    if (cause instanceof SigningException reason) {
      offerLess(reason.reason());
    }
    say(
        switch (cause) {
          case SigningException reason -> ReportMessage.of(reason).in(texts.locale());
          case java.io.IOException unreadable -> texts.get("signing.unreadable");
          default -> Problem.of(cause, texts).text();
        });
  }
}
