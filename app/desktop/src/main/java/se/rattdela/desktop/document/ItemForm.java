package se.rattdela.desktop.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.suggestion.SecrecyProposal;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Harm;
import se.rattdela.rules.pack.Vocabulary;

/**
 * The form of an item, new or changed. Provisions and the frame are proposed from branch, person
 * and category until the officer has chosen; harm and facts are never proposed.
 */
final class ItemForm extends BorderPane {
  private static final String SUSPECTED_CRIME = "SUSPECTED_CRIME";
  private final DocumentsViewModel model;
  private final Texts texts;
  private final People people;
  private final Vocabulary vocabulary;
  private final Runnable onClose;
  private final Label heading = Nodes.label("", "rd-section");
  private final TextField title = new TextField();
  private final TextField detail = new TextField();
  private final ComboBox<@Nullable String> category = new ComboBox<>();
  private final ComboBox<People.@Nullable Choice> owner = new ComboBox<>();
  private final PassageQuotes quotes;
  private final SecrecyTicks secrecy;
  private final Map<Harm, RadioButton> harm = new LinkedHashMap<>();
  private final FactFields facts;
  private final CrimeFields crime;
  private final CheckBox frame = new CheckBox();
  private final KeptTexts kept;
  private final ScrollPane scroll;
  private final VBox foot;
  private final Label missing = Nodes.wrapped("", "rd-danger", "rd-small");
  private Consumer<NewItem> onSave = item -> {};
  private boolean frameOwned;

  ItemForm(
      DocumentsViewModel model,
      Texts texts,
      Words words,
      Supplier<@Nullable Passage> selected,
      Runnable onClose) {
    this.model = model;
    this.texts = texts;
    this.onClose = onClose;
    this.people = new People(texts);
    this.vocabulary = model.desk().pack().vocabulary();
    this.secrecy = new SecrecyTicks(texts, vocabulary);
    this.quotes = new PassageQuotes(texts, model::file, selected);
    this.facts = new FactFields(texts, words, vocabulary);
    this.crime = new CrimeFields(texts, vocabulary);
    this.kept =
        new KeptTexts(model.desk().unsent())
            .with("title", title.textProperty())
            .with("detail", detail.textProperty());
    setId("itemForm");
    title.setId("itemTitle");
    detail.setId("itemDetail");
    category.setId("itemCategory");
    owner.setId("itemOwner");
    Choices.fill(category, vocabulary.categories().keySet(), words::category, null);
    Choices.word(owner, People.Choice::name);
    category.setMaxWidth(Double.MAX_VALUE);
    owner.setMaxWidth(Double.MAX_VALUE);
    category.setMinWidth(0);
    owner.setMinWidth(0);
    category.valueProperty().addListener((observable, before, now) -> propose());
    owner.valueProperty().addListener((observable, before, now) -> propose());
    frame.setText(texts.get("documents.item.frame"));
    frame.setWrapText(true);
    frame.setOnAction(pressed -> frameOwned = true);
    VBox form =
        new VBox(
            12,
            field(texts.get("documents.item.passages"), quotes),
            field(texts.get("documents.item.title"), title),
            field(texts.get("documents.item.detail"), detail),
            field(texts.get("documents.item.category"), category),
            field(texts.get("documents.item.owner"), owner),
            field(texts.get("documents.item.secrecy"), secrecy),
            Nodes.wrapped(texts.get("documents.item.secrecy.note"), "rd-small", "rd-muted"),
            frame,
            field(question("item.harm"), harms()),
            facts,
            crime);
    form.setPadding(new Insets(12, 16, 16, 16));
    scroll = scrolling(form);
    HBox head = new HBox(heading);
    head.getStyleClass().add("rd-panel-head");
    setTop(head);
    setCenter(scroll);
    foot = foot();
    setBottom(foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private static ScrollPane scrolling(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("rd-scroll");
    return scroll;
  }

  /**
   * Shows what a colleague saved first, in the place of the fields.
   *
   * @param keep gets what is to be saved
   */
  void show(Clash<ItemView, NewItem> clash, Consumer<NewItem> keep, Runnable takeTheirs) {
    setCenter(scrolling(clash.pane(texts, keep, takeTheirs)));
    setBottom(null);
  }

  private static VBox field(String name, Node control) {
    Label label = Nodes.wrapped(name, "rd-field-label");
    label.setLabelFor(control);
    control.setAccessibleText(name);
    return new VBox(4, label, control);
  }

  private String question(String key) {
    return model.desk().words().question(key);
  }

  private VBox harms() {
    ToggleGroup group = new ToggleGroup();
    VBox box = new VBox(6);
    for (Harm each : List.of(Harm.UNKNOWN, Harm.NOT_EXCLUDED, Harm.EXCLUDED)) {
      RadioButton button = new RadioButton(model.desk().words().of(each));
      button.setToggleGroup(group);
      button.setWrapText(true);
      harm.put(each, button);
      box.getChildren().add(button);
    }
    return box;
  }

  private VBox foot() {
    Button save = new Button(texts.get("documents.item.save"));
    save.setId("saveItem");
    save.getStyleClass().add("accent");
    save.setOnAction(pressed -> save());
    Button cancel = new Button(texts.get("common.cancel"));
    cancel.setId("cancelItem");
    cancel.setOnAction(pressed -> cancel());
    Nodes.show(missing, false);
    FlowPane buttons = new FlowPane(8, 6, save, cancel);
    VBox foot = new VBox(8, missing, buttons);
    foot.setPadding(new Insets(10, 16, 12, 16));
    foot.getStyleClass().add("rd-line-above");
    return foot;
  }

  /** Begins a new item. */
  void begin(CaseFile file, List<Passage> marked, Consumer<NewItem> save) {
    fill(
        file,
        new NewItem(
            file.id(),
            "",
            "",
            "",
            null,
            marked,
            java.util.Set.of(),
            Harm.UNKNOWN,
            null,
            Map.of(),
            false),
        save);
    heading.setText(texts.get("documents.item.new"));
    owner.setValue(null);
    category.setValue(null);
    secrecy.begin();
    frameOwned = false;
    propose();
    kept.begin(DraftPlaces.inCase(file.id(), "item/new"), file.number());
    title.requestFocus();
  }

  /** What is written in the form is saved, or not wanted. */
  void done() {
    kept.saved();
    kept.end();
  }

  /** Changes an item as it is shown. */
  void change(CaseFile file, ItemView item, Consumer<NewItem> save) {
    fill(file, MarkingWork.asNew(item), save);
    heading.setText(texts.get("documents.item.change"));
    title.requestFocus();
  }

  private void fill(CaseFile file, NewItem item, Consumer<NewItem> save) {
    kept.end();
    onSave = save;
    setCenter(scroll);
    setBottom(foot);
    owner.getItems().setAll(people.choices(file));
    title.setText(item.title());
    detail.setText(item.detail());
    frameOwned = true;
    secrecy.show(item.secrecy());
    category.setValue(item.category().isEmpty() ? null : item.category());
    owner.getItems().stream()
        .filter(each -> each != null && Objects.equals(each.person(), item.owner()))
        .findFirst()
        .ifPresent(owner::setValue);
    secrecy.show(item.secrecy());
    harm.forEach((value, button) -> button.setSelected(value == item.harm()));
    facts.show(item.facts());
    crime.show(item.crime());
    frame.setSelected(item.protectedData());
    quotes.show(item.passages());
    Nodes.show(missing, false);
  }

  private void propose() {
    String code = category.getValue();
    People.Choice person = owner.getValue();
    crime.require(SUSPECTED_CRIME.equals(code));
    if (code != null) {
      secrecy.propose(model.proposedSecrecy(code, person == null ? null : person.person()));
    }
    if (!frameOwned && person != null) {
      frame.setSelected(SecrecyProposal.protectedData(model.person(person.person())));
    }
  }

  private void save() {
    String code = category.getValue();
    People.Choice person = owner.getValue();
    List<String> lacking = new ArrayList<>();
    if (title.getText().isBlank()) {
      lacking.add(texts.get("documents.item.title"));
    }
    if (code == null) {
      lacking.add(texts.get("documents.item.category"));
    }
    if (person == null) {
      lacking.add(texts.get("documents.item.owner"));
    }
    Nodes.show(missing, !lacking.isEmpty());
    if (code == null || person == null || !lacking.isEmpty()) {
      missing.setText(texts.format("documents.item.missing", texts.and(lacking)));
      return;
    }
    CaseId caseId = Objects.requireNonNull(model.file()).id();
    onSave.accept(
        new NewItem(
            caseId,
            title.getText().strip(),
            detail.getText().strip(),
            code,
            person.person(),
            quotes.value(),
            secrecy.value(),
            harm.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Harm.UNKNOWN),
            crime.value(),
            facts.value(),
            frame.isSelected()));
  }

  private void cancel() {
    done();
    onClose.run();
  }

  private void onKey(KeyEvent key) {
    if (Shortcut.SAVE.matches(key) && scroll.equals(getCenter())) {
      save();
      key.consume();
    } else if (Shortcut.CLOSE.matches(key)) {
      cancel();
      key.consume();
    }
  }
}
