package se.rattdela.desktop.request;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.day.DaysLeft;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.SaveStateLabel;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The form for a request or an own initiative. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class RequestScreen implements Screen {
  private static final Duration PAUSE = Duration.millis(1200);

  private final RequestViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Words words;
  private final Parent root;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final BasisFields basisFields;
  private LoadFrame frame;
  private ItemsPlace itemsPlace;
  private MailPane mail;
  private WhichRecipient which;
  private IdentityFields identity;
  private MatterCard matter;
  private List<ItemView> mentioned = List.of();
  @FXML private Label title;
  @FXML private HBox number;
  @FXML private Label registeredBy;
  @FXML private Label stepsNote;
  @FXML private StackPane page;
  @FXML private ScrollPane scroll;
  @FXML private VBox stack;
  @FXML private HBox columns;
  @FXML private VBox itemsCard;
  @FXML private Label whoTitle;
  @FXML private HBox identityMark;
  @FXML private ComboBox<String> recipient;
  @FXML private VBox recipientNameBox;
  @FXML private TextField recipientName;
  @FXML private TextField unit;
  @FXML private TextField officer;
  @FXML private VBox referenceBox;
  @FXML private TextField reference;
  @FXML private VBox receivedBox;
  @FXML private TextField received;
  @FXML private VBox channelBox;
  @FXML private ComboBox<Channel> channel;
  @FXML private VBox identityBox;
  @FXML private RadioButton callBack;
  @FXML private RadioButton knownChannel;
  @FXML private RadioButton serviceCard;
  @FXML private RadioButton notChecked;
  @FXML private HBox whom;
  @FXML private VBox matterCard;
  @FXML private Label matterTitle;
  @FXML private Label matterNote;
  @FXML private VBox matterFields;
  @FXML private HBox purposeBox;
  @FXML private VBox basisBox;
  @FXML private VBox askedBox;
  @FXML private Label askedTitle;
  @FXML private TextArea asked;
  @FXML private Label purposeTitle;
  @FXML private TextArea purposeText;
  @FXML private ComboBox<String> purpose;
  @FXML private VBox dueBox;
  @FXML private DatePicker due;
  @FXML private ComboBox<String> basis;
  @FXML private HBox basisNote;
  @FXML private Label basisText;
  @FXML private VBox basisOwnBox;
  @FXML private TextArea basisOwn;
  @FXML private Label itemsTitle;
  @FXML private Label itemsCount;
  @FXML private VBox items;
  @FXML private VBox mailPlace;
  @FXML private Button paste;
  @FXML private Label identityNote;
  @FXML private Button register;
  @FXML private HBox draftState;
  @FXML private VBox foot;
  @FXML private Label daysLeft;
  @FXML private Label message;

  /** The form for a view model. */
  public RequestScreen(RequestViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.words = desk.words();
    this.basisFields = new BasisFields(model, desk);
    this.root = new Views(texts).load(View.REQUEST, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.requests"), MatterCard.heading(model, texts));
  }

  @Override
  public @Nullable ObservableValue<SaveState> saveState() {
    return model.saveStateProperty();
  }

  @Override
  public void activate() {
    frame
        .begin(model.stateProperty())
        .with(model.fileProperty(), this::show)
        .onChange(model.savedProperty(), () -> showNumber(model.savedProperty().get()))
        .onChange(model.law().evaluationsProperty(), this::showItems)
        .onChange(model.refillsProperty(), this::refill)
        .onChange(model.clashProperty(), () -> showClash(model.clashProperty().get()))
        .with(
            model.saveStateProperty(),
            now -> {
              if (now instanceof SaveState.Changed) {
                pause.playFromStart();
              }
            });
    pause.setOnFinished(finished -> model.save());
    model.load();
  }

  @Override
  public void deactivate() {
    pause.stop();
    if (model.saveStateProperty().get() instanceof SaveState.Changed) {
      model.save();
    }
    frame.end();
  }

  @FXML
  void initialize() {
    frame = LoadFrame.around(texts, page, scroll).whenReady(this::focusFirst);
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          // A message being pasted is not done with yet.
          if (Shortcut.SAVE.matches(pressed) && !mail.isVisible()) {
            onRegister();
            pressed.consume();
          }
        });
    itemsPlace =
        new ItemsPlace(scroll, stack, columns, itemsCard, texts, List.of(stepsNote, registeredBy));
    foot.getChildren().addFirst(itemsPlace.line());
    message.textProperty().bind(model.messageProperty());
    draftState.getChildren().add(new SaveStateLabel(texts, model.saveStateProperty()));
    RequestForm form = model.form();
    which = new WhichRecipient(model, texts, recipientNameBox, recipientName);
    bind(recipientName.textProperty(), form.recipientName);
    bind(unit.textProperty(), form.unit);
    bind(officer.textProperty(), form.officer);
    bind(reference.textProperty(), form.reference);
    bind(received.textProperty(), form.received);
    bind(asked.textProperty(), form.asked);
    bind(purposeText.textProperty(), form.purposeText);
    Choices.word(recipient, words::recipient);
    Choices.word(purpose, words::purpose);
    Choices.word(channel, words::of);
    channel.getItems().setAll(Channel.values());
    purpose.getItems().setAll(words.purposes());
    basisFields.take(basis, basisNote, basisText, basisOwnBox, basisOwn);
    due.setConverter(new IsoDay());
    form.recipient.addListener((observable, before, now) -> showRecipient());
    matter = new MatterCard(model, desk, matterCard, matterTitle, matterNote, matterFields);
    mail = new MailPane(model, texts);
    mailPlace.getChildren().add(mail);
    mailPlace.managedProperty().bind(mail.visibleProperty());
    identity =
        new IdentityFields(model, texts, identityMark, identityNote)
            .with(callBack, IdentityCheck.CALL_BACK)
            .with(knownChannel, IdentityCheck.KNOWN_CHANNEL)
            .with(serviceCard, IdentityCheck.SERVICE_CARD)
            .with(notChecked, IdentityCheck.NOT_CHECKED);
  }

  /** An empty form is begun at its first field, without reaching for the mouse. */
  private void focusFirst() {
    if (!model.isRegistered() && !recipient.isDisabled()) {
      recipient.requestFocus();
    }
  }

  /** Follows the form both ways; every change by the user counts as something to save. */
  private <T> void bind(Property<T> field, Property<T> value) {
    field.bindBidirectional(value);
    field.addListener((observable, before, now) -> model.changed());
  }

  private void show(CaseFile file) {
    boolean own = model.ownInitiative();
    title.setText(MatterCard.heading(model, texts));
    whoTitle.setText(texts.get(own ? "request.who.own" : "request.who"));
    itemsTitle.setText(texts.get(own ? "request.items.own" : "request.items"));
    // What has been said is reviewed afterwards, and there is nothing to dispatch.
    stepsNote.setText(
        texts.get(model.kind() == MatterKind.ORAL ? "request.steps.oral" : "request.steps"));
    registeredBy.setText(
        texts.format(
            "request.registered-by",
            desk.actor().displayName(),
            words.moment(desk.clock().instant())));
    for (VBox box : List.of(referenceBox, receivedBox, channelBox, identityBox, dueBox)) {
      Nodes.show(box, !own);
    }
    // Who acts on their own initiative says what has happened instead.
    Nodes.show(askedBox, !own || model.kind() == MatterKind.ORDINARY);
    String askedWords = texts.get(own ? "request.asked.own" : "request.asked");
    askedTitle.setText(askedWords);
    asked.setAccessibleText(askedWords);
    String why = texts.get(own ? "request.purpose-text" : "request.purpose-text.asked");
    purposeTitle.setText(why);
    purposeText.setAccessibleText(why);
    showMatter();
    RequestForm form = model.form();
    recipient.getItems().setAll(model.law().recipients());
    showRecipient();
    recipient.setOnAction(chosen -> {
      if (recipient.getValue() != null) {
        form.choose(recipient.getValue());
        model.recipientChanged();
        purpose.setValue(form.purpose.get().isEmpty() ? null : form.purpose.get());
      }
    });
    purpose.setValue(form.purpose.get().isEmpty() ? null : form.purpose.get());
    purpose.setOnAction(chosen -> {
      form.purpose.set(purpose.getValue() == null ? "" : purpose.getValue());
      model.purposeChanged();
    });
    bind(channel.valueProperty(), form.channel);
    bind(due.valueProperty(), form.due);
    due.valueProperty().addListener((observable, before, now) -> showDaysLeft());
    form.asked.addListener((observable, before, now) -> followMentions());
    form.purposeText.addListener((observable, before, now) -> followMentions());
    boolean asks = !own && model.kind() == MatterKind.ORDINARY;
    Nodes.show(paste, asks && !model.isRegistered());
    register.setText(
        texts.get(model.isRegistered() ? "request.to-assessment" : "request.register"));
    basisFields.activate();
    identity.show();
    whom.getChildren().setAll(new WhomLine(texts, words).of(file));
    showDaysLeft();
    showItems();
  }

  /** What only this kind of matter has; what the law has settled is not asked for. */
  private void showMatter() {
    matter.show();
    boolean settled = MatterCard.isSettled(model.kind());
    Nodes.show(purposeBox, !settled);
    Nodes.show(basisBox, !settled);
    recipient.setDisable(settled);
    if (model.kind() == MatterKind.ORAL) {
      Nodes.show(askedBox, true);
      Nodes.show(dueBox, false);
    }
  }

  /** Nobody is chosen before someone has chosen. */
  private void showRecipient() {
    String code = model.form().recipient.get();
    if (!code.equals(recipient.getValue())) {
      recipient.setValue(code.isEmpty() ? null : code);
    }
    which.show();
  }

  /** The form has been filled anew. */
  private void refill() {
    RequestForm form = model.form();
    showRecipient();
    purpose.setValue(form.purpose.get().isEmpty() ? null : form.purpose.get());
    identity.show();
    showMatter();
    showDaysLeft();
    showItems();
  }

  /** While two texts stand beside each other, the form waits below them. */
  private void showClash(@Nullable Clash<DisclosureView, DisclosureDraft> clash) {
    stack.getChildren().removeIf(each -> each instanceof ConflictPane);
    columns.setDisable(clash != null);
    register.setDisable(clash != null);
    if (clash != null) {
      stack.getChildren().addFirst(clash.pane(texts, model::settle, () -> model.settle(null)));
      scroll.setVvalue(0);
    }
  }

  private void showDaysLeft() {
    DaysLeft left = model.form().daysLeft(desk.today());
    daysLeft.setText(
        left == null || model.kind() == MatterKind.ORAL ? "" : words.leftToAnswer(left));
  }

  private void showNumber(@Nullable DisclosureView view) {
    number.getChildren().clear();
    if (view != null) {
      number
          .getChildren()
          .add(
              new Tag(Tag.Kind.ACCENT, "mdoal-edit", texts.format("request.draft", view.number())));
    }
  }

  /** The items are shown anew only when what is asked names other items than before. */
  private void followMentions() {
    CaseFile file = model.fileProperty().get();
    if (file == null) {
      return;
    }
    List<ItemView> now = file.items().stream().filter(model::mentioned).toList();
    if (!now.equals(mentioned)) {
      mentioned = now;
      showItems();
    }
  }

  private void showItems() {
    CaseFile file = model.fileProperty().get();
    if (file != null) {
      new ItemTicks(model, texts, words, itemsCount, itemsPlace.line()).show(items, file);
    }
  }

  @FXML
  void onPaste() {
    mail.open();
  }

  @FXML
  void onClose() {
    model.close();
  }

  @FXML
  void onRegister() {
    pause.stop();
    model.register();
  }
}
