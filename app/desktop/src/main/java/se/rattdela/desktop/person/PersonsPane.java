package se.rattdela.desktop.person;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.PersonSheet;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveStateLabel;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The persons of a case at the left, the chosen one with fields and history beside them. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class PersonsPane {
  private final PersonsViewModel model;
  private final Texts texts;
  private final Words words;
  private final PersonHistory histories;
  private final Parent root;
  private final ChangeListener<@Nullable PersonSheet> onSheet =
      (observable, before, now) -> showPeople();
  private final ChangeListener<@Nullable PersonLine> onChosen =
      (observable, before, now) -> showChosen();
  private final ChangeListener<@Nullable Clash<PersonLine, PersonDraft.Written>> onClash =
      (observable, before, now) -> showClash();
  private final ChangeListener<@Nullable String> onUndoable =
      (observable, before, now) -> showUndo(now);
  private PersonFields fields;
  private boolean selecting;
  @FXML private ListView<PersonLine> people;
  @FXML private Button add;
  @FXML private HBox undoBar;
  @FXML private Label undoText;
  @FXML private StackPane clashPlace;
  @FXML private VBox card;
  @FXML private Label cardTitle;
  @FXML private HBox cardMarks;
  @FXML private VBox hiddenBox;
  @FXML private Label hiddenText;
  @FXML private VBox form;
  @FXML private VBox finderBox;
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
  @FXML private FlowPane roleRow;
  @FXML private ComboBox<PersonRole> role;
  @FXML private TextField relation;
  @FXML private CheckBox household;
  @FXML private Label elsewhere;
  @FXML private Label message;
  @FXML private FlowPane actions;
  @FXML private Button save;
  @FXML private HBox saveState;
  @FXML private Button remove;
  @FXML private VBox historyCard;
  @FXML private VBox history;

  /** The pane for a view model. */
  public PersonsPane(PersonsViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.histories = new PersonHistory(texts, words);
    this.root = new Views(texts).load(View.PERSONS, this);
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  /** Starts listening. */
  public void activate() {
    model.sheetProperty().addListener(onSheet);
    model.chosenProperty().addListener(onChosen);
    model.clashProperty().addListener(onClash);
    model.undoableProperty().addListener(onUndoable);
  }

  /** Stops listening. */
  public void deactivate() {
    model.sheetProperty().removeListener(onSheet);
    model.chosenProperty().removeListener(onChosen);
    model.clashProperty().removeListener(onClash);
    model.undoableProperty().removeListener(onUndoable);
  }

  /** Puts the keyboard in the list. */
  public void focus() {
    people.requestFocus();
  }

  @FXML
  void initialize() {
    Nodes.tipWhenCut(cardTitle);
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
    role.valueProperty().bindBidirectional(model.draft().role);
    se.rattdela.desktop.common.Choices.word(role, words::of);
    role.getItems().setAll(PersonsViewModel.roles());
    relation.textProperty().bindBidirectional(model.draft().relation);
    household.selectedProperty().bindBidirectional(model.draft().inHousehold);
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(model.messageProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    saveState.getChildren().add(new SaveStateLabel(texts, model.saveStateProperty()));
    finderBox
        .getChildren()
        .setAll(
            new FinderBox(
                model.finder(),
                texts,
                texts.get("persons.pick"),
                found -> model.add(found.id()),
                fields::useNumber));
    people.setCellFactory(list -> new PersonCell(model, texts, words));
    people
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> {
          if (now != null && !selecting) {
            model.choose(now);
          }
        });
    Nodes.show(add, model.editable());
    showUndo(null);
    showChosen();
  }

  private void showPeople() {
    PersonSheet sheet = model.sheetProperty().get();
    selecting = true;
    people.getItems().setAll(sheet == null ? List.of() : sorted(sheet.persons()));
    selectChosen();
    selecting = false;
  }

  /** The subject, those who live together, and the others. */
  static List<PersonLine> sorted(List<PersonLine> lines) {
    return lines.stream().sorted(Comparator.comparingInt(PersonCell::group)).toList();
  }

  private void selectChosen() {
    PersonLine chosen = model.chosenProperty().get();
    people.getSelectionModel().clearSelection();
    people.getItems().stream()
        .filter(each -> chosen != null && Objects.equals(each.person().id(), chosen.person().id()))
        .findFirst()
        .ifPresent(people.getSelectionModel()::select);
  }

  private void showChosen() {
    PersonLine line = model.chosenProperty().get();
    boolean adding = model.adding();
    selecting = true;
    selectChosen();
    selecting = false;
    Nodes.show(card, line != null || adding);
    Nodes.show(finderBox, adding);
    Nodes.show(historyCard, line != null);
    Nodes.show(remove, line != null && line.person().role() != PersonRole.SUBJECT);
    Nodes.show(actions, model.editable());
    save.setText(texts.get(adding ? "persons.register" : "persons.save"));
    cardMarks.getChildren().clear();
    Nodes.show(elsewhere, false);
    if (line == null) {
      cardTitle.setText(texts.get("persons.add.title"));
      showHidden(false);
      Nodes.show(roleRow, true);
      return;
    }
    CasePerson person = line.person();
    boolean shown = model.hidden().shown(person);
    cardTitle.setText(
        model.hidden().nameShown(person) ? person.name() : texts.get("persons.hidden.name"));
    if (person.protection() != ProtectedIdentity.NONE) {
      cardMarks.getChildren().add(Tag.protectedIdentity(words.of(person.protection())));
    }
    hiddenText.setText(
        texts.get(
            model.hidden().nameShown(person)
                ? "persons.hidden.protected"
                : "persons.hidden.third"));
    showHidden(!shown);
    Nodes.show(roleRow, person.role() != PersonRole.SUBJECT);
    elsewhere.setText(texts.format("persons.elsewhere", line.otherCases()));
    Nodes.show(elsewhere, line.otherCases() > 0);
    Nodes.show(historyCard, shown);
    PersonSheet sheet = model.sheetProperty().get();
    history.getChildren().setAll(histories.rows(sheet, person.id()));
  }

  private void showHidden(boolean hidden) {
    Nodes.show(hiddenBox, hidden);
    Nodes.show(form, !hidden);
    showClash();
  }

  private void showUndo(@Nullable String what) {
    undoText.setText(what == null ? "" : what);
    Nodes.show(undoBar, what != null);
  }

  /** Two texts about a person stand beside each other, but never what is hidden about them. */
  private void showClash() {
    Clash<PersonLine, PersonDraft.Written> clash = model.clashProperty().get();
    clashPlace.getChildren().clear();
    Nodes.show(clashPlace, clash != null && form.isVisible());
    if (clash != null && form.isVisible()) {
      clashPlace.getChildren().add(clash.pane(texts, model::settle, () -> model.settle(null)));
    }
    form.setDisable(clash != null || !model.editable());
  }

  @FXML
  void onAdd() {
    model.begin();
    showChosen();
    finderBox.requestFocus();
  }

  @FXML
  void onReveal() {
    PersonLine line = model.chosenProperty().get();
    if (line != null) {
      model.reveal(line.person().id());
    }
  }

  @FXML
  void onSave() {
    model.save();
  }

  @FXML
  void onDiscard() {
    model.discard();
  }

  @FXML
  void onRemove() {
    model.remove();
  }

  @FXML
  void onUndo() {
    model.undo();
  }

  /** Saves what is written, by key. */
  public boolean saveByKey() {
    if (model.editable() && form.isVisible() && !form.isDisabled()) {
      model.save();
      return true;
    }
    return false;
  }

  /** Undoes the last change, by key; a text field undoes its own first. */
  public boolean undoByKey() {
    if (model.undoableProperty().get() == null) {
      return false;
    }
    model.undo();
    return true;
  }
}
