package se.rattdela.desktop.phrase;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.phrase.Phrase;
import se.rattdela.casework.phrase.PhraseContent;
import se.rattdela.casework.phrase.PhraseEdition;
import se.rattdela.casework.phrase.PhraseKind;
import se.rattdela.casework.phrase.Placeholder;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Words;

/** The page where phrases are kept. */
public final class PhraseScreen implements Screen {

  private final PhraseViewModel model;
  private final Texts texts;
  private final Words words;
  private final LoadFrame frame;
  private final ListView<Phrase> list = new ListView<>();
  private final TextField search = new TextField();
  private final Label heading = Nodes.label("", "rd-h2");
  private final TextField title = new TextField();
  private final ComboBox<PhraseKind> kind = new ComboBox<>();
  private final TextArea text = new TextArea();
  private final CheckBox shared = new CheckBox();
  private final Label personal = Nodes.wrapped("", "rd-danger", "rd-small");
  private final Label message = Nodes.wrapped("", "rd-danger");
  private final Button save = new Button();
  private final Button retire = new Button();
  private final FlowPane placeholders = new FlowPane(6, 6);
  private final VBox history = new VBox(8);
  private final VBox fields = new VBox(10);
  private final VBox body = new VBox(10);
  private final ScrollPane scroll = new ScrollPane(body);
  private boolean filling;

  /** The page for a view model. */
  public PhraseScreen(PhraseViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    BorderPane page = new BorderPane();
    page.setTop(bar());
    page.setLeft(listPanel());
    page.setCenter(editor());
    page.getStyleClass().add("rd-page");
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (Shortcut.SAVE.matches(pressed)) {
            save();
            pressed.consume();
          }
        });
    this.frame = new LoadFrame(texts, page);
  }

  @Override
  public Parent root() {
    return frame.pane();
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("phrases.title"));
  }

  @Override
  public ObservableValue<SaveState> saveState() {
    return model.saveStateProperty();
  }

  @Override
  public void activate() {
    frame
        .begin(model.stateProperty())
        .onChange(model.phrasesProperty(), () -> filter(search.getText()))
        .onChange(model.chosenProperty(), () -> fill(model.chosenProperty().get()))
        .onChange(model.clashProperty(), () -> showClash(model.clashProperty().get()))
        .with(model.editionsProperty(), this::showHistory);
    fill(null);
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
  }

  private HBox bar() {
    Button add = new Button(texts.get("phrases.new"), new FontIcon("mdoal-add"));
    add.setId("phrase-new");
    add.setOnAction(pressed -> {
      list.getSelectionModel().clearSelection();
      model.choose(null);
      fill(null);
      title.requestFocus();
    });
    HBox bar = new HBox(Nodes.label(texts.get("phrases.title"), "rd-h1"), Nodes.spring(), add);
    bar.getStyleClass().addAll("rd-bar", "rd-bar-wide");
    return bar;
  }

  private VBox listPanel() {
    search.setPromptText(texts.get("phrases.search"));
    search.setAccessibleText(texts.get("phrases.search"));
    search.setId("phrases-search");
    search.textProperty().addListener((observable, before, now) -> filter(now));
    list.setId("phrases");
    list.getStyleClass().add("rd-list");
    list.setAccessibleText(texts.get("phrases.title"));
    list.setCellFactory(view -> new PhraseCell(texts));
    Label none = Nodes.wrapped(texts.get("phrases.none"), "rd-muted");
    none.setPadding(new Insets(12));
    list.setPlaceholder(none);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> {
          if (now != null && !filling) {
            model.choose(now);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox top = new VBox(search);
    top.setPadding(new Insets(12));
    VBox panel = new VBox(top, list);
    panel.getStyleClass().addAll("rd-panel", "rd-panel-left");
    panel.setPrefWidth(340);
    panel.setMinWidth(280);
    return panel;
  }

  private ScrollPane editor() {
    title.setId("phrase-title");
    title.setAccessibleText(texts.get("phrases.name"));
    text.setId("phrase-text");
    text.setAccessibleText(texts.get("phrases.text"));
    text.setWrapText(true);
    text.setPrefRowCount(7);
    kind.getItems().setAll(PhraseKind.values());
    kind.setId("phrase-kind");
    kind.setAccessibleText(texts.get("phrases.kind"));
    kind.setMaxWidth(320);
    kind.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable PhraseKind each) {
            return each == null ? "" : PhraseClash.word(each, texts);
          }

          @Override
          public @Nullable PhraseKind fromString(String written) {
            return null;
          }
        });
    shared.setText(texts.get("phrases.for-office"));
    shared.setId("phrase-shared");
    for (Placeholder each : Placeholder.values()) {
      Button insert = new Button(each.written());
      insert.getStyleClass().add("rd-small-button");
      insert.setAccessibleText(texts.format("phrases.insert-placeholder", each.word()));
      insert.setOnAction(pressed -> {
        text.replaceSelection(each.written());
        text.requestFocus();
      });
      placeholders.getChildren().add(insert);
    }
    model
        .kept()
        .with("title", title.textProperty())
        .with("text", text.textProperty())
        .choice("kind", kind.valueProperty(), PhraseKind.class)
        .tick("shared", shared.selectedProperty());
    title.textProperty().addListener((observable, before, now) -> touched());
    text.textProperty().addListener((observable, before, now) -> touched());
    kind.valueProperty().addListener((observable, before, now) -> touched());
    personal.setText(texts.get("phrases.personal"));
    personal.setGraphic(new FontIcon("mdomz-warning"));
    personal.setId("phrase-personal");
    Nodes.message(message, model.messageProperty());
    save.setText(texts.get("phrases.save"));
    save.getStyleClass().add("accent");
    save.setId("phrase-save");
    save.setOnAction(pressed -> save());
    retire.setText(texts.get("phrases.retire"));
    retire.setId("phrase-retire");
    retire.setOnAction(pressed -> model.retire());
    HBox actions = new HBox(8, retire, Nodes.spring(), save);
    actions.setAlignment(Pos.CENTER_LEFT);
    fields
        .getChildren()
        .setAll(
            Nodes.wrapped(texts.get("phrases.note"), "rd-muted", "rd-small"),
            field("phrases.name", title),
            field("phrases.kind", kind),
            field("phrases.text", text),
            Nodes.wrapped(texts.get("phrases.placeholders"), "rd-small", "rd-muted"),
            placeholders,
            personal,
            shared,
            message,
            actions);
    body.getChildren().setAll(heading, fields, history);
    body.setPadding(new Insets(16, 24, 24, 24));
    body.setMaxWidth(760);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("rd-scroll");
    return scroll;
  }

  private VBox field(String key, javafx.scene.control.Control input) {
    Label label = Nodes.label(texts.get(key), "rd-field-label");
    label.setLabelFor(input);
    return new VBox(4, label, input);
  }

  private void filter(String written) {
    filling = true;
    list.setItems(
        new FilteredList<>(
            FXCollections.observableArrayList(model.phrasesProperty().get()),
            phrase -> PhrasePicker.matches(phrase, written)));
    Phrase now = model.chosenProperty().get();
    if (now != null) {
      list.getSelectionModel().select(now);
    }
    filling = false;
  }

  private void fill(@Nullable Phrase phrase) {
    filling = true;
    model.kept().end();
    boolean may = phrase == null || phrase.mayChange();
    heading.setText(phrase == null ? texts.get("phrases.new") : phrase.title());
    title.setText(phrase == null ? "" : phrase.title());
    text.setText(phrase == null ? "" : phrase.text());
    kind.setValue(phrase == null ? PhraseKind.ASSESSMENT : phrase.kind());
    shared.setSelected(phrase != null && phrase.shared());
    shared.setDisable(phrase != null);
    Nodes.show(shared, model.maySharePhrases());
    title.setDisable(!may);
    text.setDisable(!may);
    kind.setDisable(!may);
    placeholders.setDisable(!may);
    Nodes.show(retire, phrase != null && may);
    Nodes.show(save, may);
    boolean back = model.begin(phrase);
    filling = false;
    if (back) {
      model.putBack(phrase, content());
    }
    check();
    if (phrase != null) {
      list.getSelectionModel().select(phrase);
    }
  }

  private void touched() {
    if (!filling) {
      model.changed();
      check();
    }
  }

  private void check() {
    boolean number =
        PersonalNumber.seemsIn(title.getText()) || PersonalNumber.seemsIn(text.getText());
    Nodes.show(personal, number);
    save.setDisable(number || title.getText().isBlank() || text.getText().isBlank());
  }

  private void save() {
    if (!save.isDisabled() && save.isVisible() && fields.isVisible()) {
      model.save(shared.isSelected(), content());
    }
  }

  private PhraseContent content() {
    return new PhraseContent(kind.getValue(), title.getText(), text.getText());
  }

  /** Two texts stand beside each other in the place of the fields. */
  private void showClash(@Nullable Clash<Phrase, PhraseContent> clash) {
    Nodes.show(fields, clash == null);
    body.getChildren().removeIf(each -> each instanceof ConflictPane);
    if (clash != null) {
      ConflictPane pane =
          clash.pane(
              texts,
              settled -> {
                title.setText(settled.title());
                kind.setValue(settled.kind());
                text.setText(settled.text());
                model.settle(settled);
              },
              () -> {
                model.settle(null);
                fill(model.chosenProperty().get());
              });
      body.getChildren().add(1, pane);
      scroll.setVvalue(0);
    }
  }

  private void showHistory(List<PhraseEdition> editions) {
    history.getChildren().clear();
    if (editions.isEmpty()) {
      return;
    }
    history.getChildren().add(Nodes.label(texts.get("phrases.history"), "rd-section"));
    for (PhraseEdition edition : editions) {
      VBox line =
          new VBox(
              2,
              Nodes.label(
                  texts.format(
                      "phrases.edition",
                      edition.edition(),
                      words.moment(edition.writtenAt()),
                      edition.writtenByName()),
                  "rd-small",
                  "rd-muted"),
              Nodes.wrapped(edition.text()));
      line.getStyleClass().add("rd-point");
      history.getChildren().add(line);
    }
  }
}
