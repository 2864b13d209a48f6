package se.rattdela.desktop.request;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Moments;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.SaveStateLabel;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The form for a request or an own initiative. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class RequestScreen implements Screen {
  private static final double NARROW = 980;
  private static final Duration PAUSE = Duration.millis(1200);

  private final RequestViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Words words;
  private final Parent root;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final ChangeListener<LoadState> onState = (observable, before, now) -> show(now);
  private final ChangeListener<@Nullable CaseFile> onFile = (observable, before, now) -> show(now);
  private final ChangeListener<@Nullable DisclosureView> onSaved =
      (observable, before, now) -> showNumber(now);
  private final ChangeListener<Integer> onEvaluated = (observable, before, now) -> showItems();
  private final ChangeListener<SaveState> onSaveState =
      (observable, before, now) -> {
        if (now instanceof SaveState.Changed) {
          pause.playFromStart();
        }
      };
  private StatePane states;
  @FXML private Label title;
  @FXML private HBox number;
  @FXML private Label registeredBy;
  @FXML private StackPane page;
  @FXML private ScrollPane scroll;
  @FXML private VBox stack;
  @FXML private HBox columns;
  @FXML private VBox itemsCard;
  @FXML private Label whoTitle;
  @FXML private HBox identityMark;
  @FXML private ComboBox<String> recipient;
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
  @FXML private TextArea asked;
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
  @FXML private HBox draftState;
  @FXML private Label daysLeft;
  @FXML private Label message;

  /** The form for a view model. */
  public RequestScreen(RequestViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.words = desk.words();
    this.root = new Views(texts).load(View.REQUEST, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.requests"), titleOf());
  }

  private String titleOf() {
    return switch (model.kind()) {
      case ORDINARY -> texts.get(model.ownInitiative() ? "request.title.own" : "request.title");
      case NOTICE -> texts.get("request.title.notice");
      case CRIME_REPORT -> texts.get("request.title.crime-report");
      case ORAL -> texts.get("request.title.oral");
    };
  }

  @Override
  public @Nullable ObservableValue<SaveState> saveState() {
    return model.saveStateProperty();
  }

  @Override
  public void activate() {
    model.stateProperty().addListener(onState);
    model.fileProperty().addListener(onFile);
    model.savedProperty().addListener(onSaved);
    model.evaluationsProperty().addListener(onEvaluated);
    model.saveStateProperty().addListener(onSaveState);
    pause.setOnFinished(finished -> model.save());
    model.load();
  }

  @Override
  public void deactivate() {
    pause.stop();
    if (model.saveStateProperty().get() instanceof SaveState.Changed) {
      model.save();
    }
    model.stateProperty().removeListener(onState);
    model.fileProperty().removeListener(onFile);
    model.savedProperty().removeListener(onSaved);
    model.evaluationsProperty().removeListener(onEvaluated);
    model.saveStateProperty().removeListener(onSaveState);
  }

  @FXML
  void initialize() {
    page.getChildren().remove(scroll);
    states = new StatePane(texts, scroll);
    scroll
        .widthProperty()
        .addListener((observable, before, now) -> place(now.doubleValue() < NARROW));
    page.getChildren().add(states);
    message.textProperty().bind(model.messageProperty());
    draftState.getChildren().add(new SaveStateLabel(texts, model.saveStateProperty()));
    RequestForm form = model.form();
    bind(unit.textProperty(), form.unit);
    bind(officer.textProperty(), form.officer);
    bind(reference.textProperty(), form.reference);
    bind(received.textProperty(), form.received);
    bind(asked.textProperty(), form.asked);
    bind(purposeText.textProperty(), form.purposeText);
    bind(basisOwn.textProperty(), form.basisCheck);
    Choices.word(recipient, words::recipient);
    Choices.word(purpose, words::purpose);
    Choices.word(channel, words::of);
    channel.getItems().setAll(Channel.values());
    purpose.getItems().setAll(words.purposes());
    basis.getItems().setAll(model.bases());
    due.setConverter(new IsoDay());
    identity(callBack, IdentityCheck.CALL_BACK);
    identity(knownChannel, IdentityCheck.KNOWN_CHANNEL);
    identity(serviceCard, IdentityCheck.SERVICE_CARD);
    identity(notChecked, IdentityCheck.NOT_CHECKED);
  }

  /** Where there is no room beside the form, the items stand below it. */
  private void place(boolean below) {
    VBox card = itemsCard;
    if (below && columns.getChildren().remove(card)) {
      stack.getChildren().add(card);
    } else if (!below && stack.getChildren().remove(card)) {
      columns.getChildren().add(card);
    }
  }

  /** Follows the form both ways; every change by the user counts as something to save. */
  private <T> void bind(Property<T> field, Property<T> value) {
    field.bindBidirectional(value);
    field.addListener((observable, before, now) -> model.changed());
  }

  private void identity(RadioButton button, IdentityCheck check) {
    button.setOnAction(chosen -> {
      model.checkIdentity(check);
      showIdentity();
    });
  }

  private void show(LoadState state) {
    switch (state) {
      case LoadState.Ready(), LoadState.Empty() -> states.showContent();
      case LoadState.Busy(var running) -> states.showBusy(running);
      case LoadState.Failed(Throwable cause) -> {
        Problem problem = Problem.of(cause, texts);
        states.showFailure(problem.title(), problem.text(), problem.code(), null);
      }
    }
  }

  private void show(@Nullable CaseFile file) {
    if (file == null) {
      return;
    }
    boolean own = model.ownInitiative();
    title.setText(titleOf());
    whoTitle.setText(texts.get(own ? "request.who.own" : "request.who"));
    itemsTitle.setText(texts.get(own ? "request.items.own" : "request.items"));
    registeredBy.setText(
        texts.format(
            "request.registered-by",
            desk.actor().displayName(),
            words.moment(desk.clock().instant())));
    for (VBox box : List.of(referenceBox, receivedBox, channelBox, identityBox, askedBox, dueBox)) {
      Nodes.show(box, !own);
    }
    showMatter();
    RequestForm form = model.form();
    recipient.getItems().setAll(model.recipients());
    recipient.setValue(form.recipient.get());
    recipient.setOnAction(chosen -> {
      form.recipient.set(recipient.getValue());
      model.recipientChanged();
      purpose.setValue(form.purpose.get());
    });
    purpose.setValue(form.purpose.get().isEmpty() ? null : form.purpose.get());
    purpose.setOnAction(chosen -> {
      form.purpose.set(purpose.getValue() == null ? "" : purpose.getValue());
      model.purposeChanged();
    });
    channel.setValue(form.channel.get());
    channel.setOnAction(chosen -> {
      form.channel.set(channel.getValue());
      model.changed();
    });
    due.setValue(form.due.get());
    due.setOnAction(chosen -> {
      form.due.set(due.getValue());
      model.changed();
      showDaysLeft();
    });
    basis.getEditor().setText(form.basis.get());
    basis
        .getEditor()
        .textProperty()
        .addListener((observable, before, now) -> {
          form.basis.set(now);
          model.basisChanged();
          showBasis();
        });
    showIdentity();
    showWhom(file);
    showBasis();
    showDaysLeft();
    showItems();
  }

  /** What only this kind of matter has; what the law has settled is not asked for. */
  private void showMatter() {
    MatterKind kind = model.kind();
    RequestForm form = model.form();
    MatterSection section =
        switch (kind) {
          case ORDINARY -> null;
          case NOTICE ->
              new NoticeSection(
                  model.benefits(), texts, words, model::matterChanged, model::recipientFollows);
          case CRIME_REPORT ->
              new CrimeReportSection(model.benefits(), texts, model::matterChanged);
          case ORAL ->
              new OralSection(
                  model.colleagues(),
                  new Moments(desk.zone()),
                  texts,
                  words,
                  form.due,
                  model::matterChanged);
        };
    Nodes.show(matterCard, section != null);
    boolean settled = kind == MatterKind.NOTICE || kind == MatterKind.CRIME_REPORT;
    Nodes.show(purposeBox, !settled);
    Nodes.show(basisBox, !settled);
    recipient.setDisable(settled);
    if (section != null) {
      matterTitle.setText(titleOf());
      matterNote.setText(
          switch (kind) {
            case ORDINARY -> "";
            case NOTICE -> texts.get("matter.note.notice");
            case CRIME_REPORT -> texts.get("matter.note.crime-report");
            case ORAL -> texts.get("matter.note.oral");
          });
      section.show(form.matter.get(), form.recipient.get());
      matterFields.getChildren().setAll(section.root());
    }
    if (kind == MatterKind.ORAL) {
      Nodes.show(askedBox, true);
      Nodes.show(dueBox, false);
    }
    form.recipient.addListener((observable, before, now) -> {
      if (!now.equals(recipient.getValue())) {
        recipient.setValue(now);
      }
    });
  }

  private void showIdentity() {
    IdentityCheck check = model.form().identityCheck.get();
    RadioButton chosen =
        switch (check) {
          case CALL_BACK -> callBack;
          case KNOWN_CHANNEL -> knownChannel;
          case SERVICE_CARD -> serviceCard;
          case NOT_CHECKED -> notChecked;
        };
    chosen.setSelected(true);
    identityMark.getChildren().clear();
    if (model.ownInitiative()) {
      return;
    }
    identityMark
        .getChildren()
        .add(
            check == IdentityCheck.NOT_CHECKED
                ? new Tag(
                    Tag.Kind.WARN, "mdoal-error_outline", texts.get("request.identity.missing"))
                : new Tag(
                    Tag.Kind.OK, "mdoal-check_circle", texts.get("request.identity.checked")));
  }

  private void showWhom(CaseFile file) {
    whom.getChildren().setAll(new FontIcon("mdomz-person_search"));
    file.persons().stream()
        .filter(person -> person.role() == PersonRole.SUBJECT)
        .findFirst()
        .ifPresent(person -> whom.getChildren().add(subject(file, person)));
    long guarded =
        file.persons().stream()
            .filter(person -> person.protection() != ProtectedIdentity.NONE)
            .count();
    if (guarded > 0) {
      whom.getChildren().add(Tag.protectedIdentity(texts.format("protected.persons", guarded)));
    }
  }

  private VBox subject(CaseFile file, CasePerson person) {
    HBox name =
        new HBox(
            6, Nodes.label(person.name(), "rd-strong"), Nodes.label(person.identity().shown()));
    return Nodes.growing(
        new VBox(
            name,
            Nodes.label(file.number() + " · " + words.of(file.branch()), "rd-small", "rd-muted")));
  }

  private void showBasis() {
    boolean known = model.basisKnown();
    boolean written = !model.form().basis.get().isBlank();
    Nodes.show(basisNote, written);
    Nodes.show(basisOwnBox, written);
    basisNote.getStyleClass().removeAll("rd-note-ok", "rd-note-warn");
    basisNote.getStyleClass().add(known ? "rd-note-ok" : "rd-note-warn");
    basisText.setText(
        known ? BasisCheck.of(desk, model.form().basis.get()) : texts.get("request.basis.unknown"));
  }

  private void showDaysLeft() {
    var left = model.daysLeft();
    daysLeft.setText(left.isPresent() ? texts.format("request.days-left", left.getAsLong()) : "");
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

  private void showItems() {
    CaseFile file = model.fileProperty().get();
    if (file != null) {
      new ItemTicks(model, texts, words, itemsCount).show(items, file);
    }
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
