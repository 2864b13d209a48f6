package se.rattdela.desktop.dispatch;

import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchView;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.printing.DecisionPrint;
import se.rattdela.desktop.printing.PrintPopOver;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The page where a dispatch is recorded. Shows no content of the case. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class DispatchScreen implements Screen {
  private final DispatchViewModel model;
  private final PackagesCard outgoing;
  private final Texts texts;
  private final Words words;
  private final DispatchHistory past;
  private final PrintPopOver printing;
  private final DecisionPrint decisionPrint;
  private final Parent root;
  private LoadFrame frame;
  @FXML private Label title;
  @FXML private HBox marks;
  @FXML private Button print;
  @FXML private Button appeals;
  @FXML private StackPane page;
  @FXML private ScrollPane body;
  @FXML private VBox newCard;
  @FXML private Button again;
  @FXML private VBox protectionCard;
  @FXML private Label protection;
  @FXML private CheckBox protectionConfirmed;
  @FXML private Label obstacle;
  @FXML private Label archivable;
  @FXML private GridPane fields;
  @FXML private ComboBox<DispatchChannel> channel;
  @FXML private TextField sentAt;
  @FXML private TextField receiverFunction;
  @FXML private TextField receiverOfficer;
  @FXML private ComboBox<ReceiverCheck> verified;
  @FXML private TextField verifiedNote;
  @FXML private TextField receipt;
  @FXML private Label message;
  @FXML private Button record;
  @FXML private Label remaining;
  @FXML private VBox history;
  @FXML private VBox files;
  @FXML private VBox packages;

  /**
   * The page for a view model.
   *
   * @param packages makes files for other systems
   * @param print prints the decision
   */
  public DispatchScreen(
      DispatchViewModel model, PackagesViewModel packages, DecisionPrint print, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.words = desk.words();
    this.outgoing = new PackagesCard(packages, model, texts);
    this.printing = new PrintPopOver(texts, words);
    this.decisionPrint = print;
    this.past = new DispatchHistory(model, texts, words);
    this.root = new Views(texts).load(View.DISPATCH, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.dispatches"), texts.get("dispatch.crumb"));
  }

  @Override
  public ObservableValue<String> crumb() {
    return title.textProperty();
  }

  @Override
  public void activate() {
    frame.begin(model.stateProperty()).with(model.sheetProperty(), this::show);
    model.load();
  }

  @Override
  public void print() {
    onPrint();
  }

  @Override
  public void deactivate() {
    frame.end();
    past.hide();
    printing.hide();
  }

  @FXML
  void initialize() {
    frame = LoadFrame.around(texts, page, body).whenReady(() -> channel.requestFocus());
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (Shortcut.SAVE.matches(pressed) && !record.isDisabled()) {
            onRecord();
            pressed.consume();
          }
        });
    Nodes.show(appeals, model.onlyRegisters());
    DispatchForm form = model.form();
    Choices.word(channel, words::of);
    channel.valueProperty().bindBidirectional(form.channel);
    verified.getItems().setAll(ReceiverCheck.values());
    Choices.word(verified, words::of);
    verified.valueProperty().bindBidirectional(form.verified);
    sentAt.textProperty().bindBidirectional(form.sentAt);
    receiverFunction.textProperty().bindBidirectional(form.receiverFunction);
    receiverOfficer.textProperty().bindBidirectional(form.receiverOfficer);
    verifiedNote.textProperty().bindBidirectional(form.verifiedNote);
    receipt.textProperty().bindBidirectional(form.receipt);
    protectionConfirmed.selectedProperty().bindBidirectional(form.protectionConfirmed);
    Nodes.message(message, model.messageProperty());
    remaining.textProperty().bind(model.remainingProperty());
    record.setDisable(true);
    model.readyProperty().addListener((observable, before, now) -> record.setDisable(!now));
    packages.getChildren().setAll(outgoing.nodes());
  }

  /** What has left is not asked for once more, unless the user wants to send it again. */
  private void showForm(DispatchSheet sheet, boolean wanted) {
    boolean left = sheet.dispatches().stream().anyMatch(each -> each.state().gives());
    boolean asks = wanted || !left;
    Nodes.show(newCard, asks);
    Nodes.show(protectionCard, asks && DispatchForm.isProtected(sheet));
    Nodes.show(again, !asks && sheet.obstacle() == null);
  }

  private void show(DispatchSheet sheet) {
    title.setText(texts.format("dispatch.title", sheet.number()));
    marks
        .getChildren()
        .setAll(
            Nodes.tipWhenCut(
                new Tag(Tag.Kind.PLAIN, "mdoal-inbox", words.recipient(sheet.recipient()))),
            Nodes.tipWhenCut(Nodes.label(words.of(sheet.kind(), sheet.redress()), "rd-strong")),
            Nodes.tipWhenCut(Nodes.label(sheet.caseNumber(), "rd-muted")));
    showForm(sheet, false);
    String grade = words.of(sheet.protection()).toLowerCase(texts.locale());
    protection.setText(texts.format("dispatch.protection.text", sheet.protectedPersons(), grade));
    String confirmation = texts.format("dispatch.protection.confirm", grade);
    protectionConfirmed.setText(confirmation);
    protectionConfirmed.setAccessibleText(confirmation);
    var hinder = sheet.obstacle();
    Nodes.show(obstacle, hinder != null);
    obstacle.setText(hinder == null ? "" : hinder.message(texts.locale()));
    Nodes.show(archivable, hinder != null && !sheet.safe().isEmpty());
    fields.setDisable(sheet.safe().isEmpty());
    showChannels(sheet.safe());
    showFiles(sheet);
    history.getChildren().setAll(past.show(sheet.dispatches()));
  }

  private void showChannels(Set<DispatchChannel> safe) {
    DispatchChannel chosen = channel.getValue();
    channel
        .getItems()
        .setAll(List.of(DispatchChannel.values()).stream().filter(safe::contains).toList());
    channel.setValue(chosen != null && safe.contains(chosen) ? chosen : null);
  }

  private void showFiles(DispatchSheet sheet) {
    files.getChildren().clear();
    for (DispatchView.SentFile file : sheet.files()) {
      Label digest = Nodes.label(file.sha256().substring(0, 8), "rd-mono", "rd-muted");
      digest.setMinWidth(Region.USE_PREF_SIZE);
      HBox line =
          new HBox(
              8,
              new FontIcon("mdoal-description"),
              Nodes.growing(Nodes.wrapped(file.name(), "rd-small-strong")),
              digest);
      files.getChildren().add(line);
    }
    if (sheet.awaitsSignature()) {
      files.getChildren().add(Nodes.wrapped(texts.get("dispatch.unsigned"), "rd-small", "rd-warn"));
    }
  }

  @FXML
  void onRecord() {
    model.record();
  }

  @FXML
  void onAgain() {
    DispatchSheet shown = model.sheetProperty().get();
    if (shown != null) {
      showForm(shown, true);
      channel.requestFocus();
    }
  }

  @FXML
  void onPrint() {
    DispatchSheet shown = model.sheetProperty().get();
    if (shown != null) {
      printing.show(print, decisionPrint.question(shown));
    }
  }

  @FXML
  void onAppeals() {
    model.openAppeals();
  }

  @FXML
  void onDecision() {
    model.openDecision();
  }
}
