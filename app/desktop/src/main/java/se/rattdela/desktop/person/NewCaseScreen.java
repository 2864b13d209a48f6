package se.rattdela.desktop.person;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.caseregister.KnownPerson;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.UnitId;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The form for a new case. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class NewCaseScreen implements Screen {
  private final NewCaseViewModel model;
  private final Texts texts;
  private final Words words;
  private final Parent view;
  private final ChangeListener<@Nullable KnownPerson> onSubject =
      (observable, before, now) -> showWho();
  private final ChangeListener<Boolean> onRegistering = (observable, before, now) -> showWho();
  private final ChangeListener<Map<UnitId, String>> onUnits =
      (observable, before, now) -> showUnits(now);
  private FinderBox finder;
  private PersonFields fields;
  @FXML private BorderPane root;
  @FXML private VBox chosenBox;
  @FXML private VBox finderBox;
  @FXML private VBox personBox;
  @FXML private TextField given;
  @FXML private TextField family;
  @FXML private VBox numberBox;
  @FXML private TextField personNumber;
  @FXML private VBox birthBox;
  @FXML private TextField birth;
  @FXML private CheckBox numberUnknown;
  @FXML private Label numberNote;
  @FXML private ComboBox<ProtectedIdentity> protection;
  @FXML private Label protectionNote;
  @FXML private ComboBox<@Nullable ServiceBranch> branch;
  @FXML private ComboBox<@Nullable UnitId> unit;
  @FXML private DatePicker opened;
  @FXML private ComboBox<String> holder;
  @FXML private RadioButton diaryNone;
  @FXML private RadioButton diaryDraw;
  @FXML private RadioButton diaryNote;
  @FXML private TextField diaryNumber;
  @FXML private Label message;

  /** The form for a view model. */
  public NewCaseScreen(NewCaseViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.view = new Views(texts).load(View.NEW_CASE, this);
  }

  @Override
  public Parent root() {
    return view;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.cases"), texts.get("newcase.title"));
  }

  @Override
  public @Nullable ObservableValue<SaveState> saveState() {
    return model.saveStateProperty();
  }

  @Override
  public void activate() {
    model.subjectProperty().addListener(onSubject);
    model.registeringProperty().addListener(onRegistering);
    model.unitsProperty().addListener(onUnits);
    model.load();
    if (model.registeringProperty().get()) {
      given.requestFocus();
    } else {
      finder.requestFocus();
    }
  }

  @Override
  public void deactivate() {
    model.subjectProperty().removeListener(onSubject);
    model.registeringProperty().removeListener(onRegistering);
    model.unitsProperty().removeListener(onUnits);
    model.leave();
  }

  @FXML
  void initialize() {
    fields =
        new PersonFields(
            model.draft(),
            model.today(),
            texts,
            words,
            new PersonFields.Controls(
                given,
                family,
                numberBox,
                personNumber,
                birthBox,
                birth,
                numberUnknown,
                numberNote,
                protection,
                protectionNote));
    finder =
        new FinderBox(
            model.finder(), texts, texts.get("newcase.pick"), model::choose, this::register);
    finderBox.getChildren().setAll(finder);
    Choices.word(branch, words::of);
    branch.getItems().setAll(ServiceBranch.values());
    branch.valueProperty().bindBidirectional(model.branchProperty());
    Map<String, String> holders = model.holders();
    Choices.word(holder, code -> holders.getOrDefault(code, code));
    holder.getItems().setAll(holders.keySet());
    holder.valueProperty().bindBidirectional(model.holderProperty());
    opened.setConverter(new IsoDay());
    opened.valueProperty().bindBidirectional(model.openedProperty());
    diary(diaryNone, NewCaseViewModel.Diary.NONE);
    diary(diaryDraw, NewCaseViewModel.Diary.DRAW);
    diary(diaryNote, NewCaseViewModel.Diary.NOTE);
    diaryDraw.visibleProperty().bind(model.drawsNumbersProperty());
    diaryDraw.managedProperty().bind(diaryDraw.visibleProperty());
    diaryNumber.textProperty().bindBidirectional(model.diaryNumberProperty());
    diaryNumber
        .textProperty()
        .addListener((observable, before, now) -> {
          if (!now.isEmpty()) {
            diaryNote.setSelected(true);
          }
        });
    message.textProperty().bind(model.messageProperty());
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (Shortcut.SAVE.matches(pressed)) {
            model.open();
            pressed.consume();
          }
        });
    showWho();
  }

  private void diary(RadioButton button, NewCaseViewModel.Diary value) {
    button.setSelected(model.diaryProperty().get() == value);
    button
        .selectedProperty()
        .addListener((observable, before, now) -> {
          if (now) {
            model.diaryProperty().set(value);
          }
        });
    model
        .diaryProperty()
        .addListener((observable, before, now) -> button.setSelected(now == value));
  }

  private void register(String asked) {
    model.registeringProperty().set(true);
    fields.useNumber(asked);
  }

  private void showUnits(Map<UnitId, String> units) {
    Choices.word(unit, id -> units.getOrDefault(id, ""));
    unit.getItems().setAll(units.keySet());
    unit.valueProperty().bindBidirectional(model.unitProperty());
  }

  private void showWho() {
    KnownPerson chosen = model.subjectProperty().get();
    boolean registering = model.registeringProperty().get();
    Nodes.show(finderBox, chosen == null && !registering);
    Nodes.show(personBox, chosen == null && registering);
    Nodes.show(chosenBox, chosen != null);
    chosenBox.getChildren().clear();
    if (chosen != null) {
      chosenBox.getChildren().add(chosen(chosen));
      // The button that was pressed is gone, and with it the keyboard's place.
      branch.requestFocus();
    }
  }

  private HBox chosen(KnownPerson person) {
    String shown = person.number();
    VBox who =
        new VBox(
            Nodes.wrapped(person.name(), "rd-person"),
            Nodes.label(
                (shown == null ? texts.get("person.number.none") : shown)
                    + " · "
                    + texts.format("persons.in-cases", person.cases()),
                "rd-muted"));
    HBox line = new HBox(12, new FontIcon("mdoal-check_circle"), Nodes.growing(who));
    line.setAlignment(Pos.CENTER_LEFT);
    if (person.protection() != ProtectedIdentity.NONE) {
      line.getChildren().add(Tag.protectedIdentity(words.of(person.protection())));
    }
    if (person.cases() > 0 && shown != null) {
      line.getChildren().add(button("showCases", "newcase.show-cases", model::showCases));
    }
    line.getChildren().add(button("chooseAgain", "newcase.other", model::chooseAgain));
    return line;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  @FXML
  void onFindInstead() {
    model.chooseAgain();
    finder.requestFocus();
  }

  @FXML
  void onOpen() {
    model.open();
  }

  @FXML
  void onCancel() {
    model.cancel();
  }
}
