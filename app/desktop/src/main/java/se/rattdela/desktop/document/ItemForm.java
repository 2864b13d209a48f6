package se.rattdela.desktop.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.PersonId;
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
  private static final String NOBODY = "nobody";
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
  private final HarmField harm;
  private final FactFields facts;
  private final CrimeFields crime;
  private final CheckBox frame = new CheckBox();
  private final KeptTexts kept;
  private final ScrollPane scroll;
  private final VBox foot;
  private final Label notice = Nodes.wrapped("", "rd-small");
  private final Label missing = Nodes.wrapped("", "rd-danger", "rd-small");
  private Consumer<NewItem> onSave = item -> {};
  private final BooleanProperty frameOwned = new SimpleBooleanProperty();

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
    this.harm = new HarmField(words);
    this.kept =
        new KeptTexts(model.desk().unsent())
            .with("title", title.textProperty())
            .with("detail", detail.textProperty())
            .with("category", category.valueProperty(), ItemForm::orEmpty, this::known)
            .with("owner", owner.valueProperty(), ItemForm::id, this::choice)
            .with("passages", quotes.passagesProperty(), ItemText::passages, ItemText::passages)
            .with("secrecy", secrecy.tickedProperty(), ItemText::secrecy, ItemText::secrecy)
            .choice("harm", harm.harmProperty(), Harm.class)
            .with("facts", facts.factsProperty(), ItemText::facts, ItemText::facts)
            .with("crime", crime.crimeProperty(), ItemText::crime, ItemText::crime)
            .tick("frame-owned", frameOwned)
            .tick("frame", frame.selectedProperty());
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
    frame.setOnAction(pressed -> frameOwned.set(true));
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
            field(question("item.harm"), harm),
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

  private static String orEmpty(@Nullable String code) {
    return code == null ? "" : code;
  }

  private @Nullable String known(String code) {
    if (!code.isEmpty() && !vocabulary.categories().containsKey(code)) {
      throw new IllegalArgumentException("no such category");
    }
    return code.isEmpty() ? null : code;
  }

  private static String id(People.@Nullable Choice chosen) {
    if (chosen == null) {
      return "";
    }
    PersonId person = chosen.person();
    return person == null ? NOBODY : Long.toString(person.value());
  }

  /** Whoever has left the case since is chosen no more. */
  private People.@Nullable Choice choice(String id) {
    return id.isEmpty()
        ? null
        : owner.getItems().stream()
            .filter(each -> id(each).equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("not in the case"));
  }

  private VBox foot() {
    Button save = new Button(texts.get("documents.item.save"));
    save.setId("saveItem");
    save.getStyleClass().add("accent");
    save.setOnAction(pressed -> save());
    Button close = new Button(texts.get("common.close"));
    close.setId("closeItem");
    close.setOnAction(pressed -> close());
    Nodes.show(missing, false);
    Nodes.show(notice, false);
    FlowPane buttons = new FlowPane(8, 6, save, close);
    VBox foot = new VBox(8, notice, missing, buttons);
    foot.setPadding(new Insets(10, 16, 12, 16));
    foot.getStyleClass().add("rd-line-above");
    return foot;
  }

  /**
   * Begins a new item, or goes on with one that was begun and not saved.
   *
   * @param begun what was marked in a text for it; null where nothing was
   */
  void begin(CaseFile file, @Nullable Passage begun, Consumer<NewItem> save) {
    List<Passage> marked = begun == null ? List.of() : List.of(begun);
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
    frameOwned.set(false);
    propose();
    String place = DraftPlaces.newItem(file.id(), begun);
    if (kept.begin(place, file.number(), version(file, begun))) {
      told(texts.get("documents.put-back"));
      if (kept.outdated()) {
        // The places may hold other words now: the officer marks them anew.
        quotes.show(List.of());
        told(texts.get("documents.item.mark-again"));
      }
    }
    title.requestFocus();
  }

  /** Whether a document is as it was when something was marked in it; empty where nothing was. */
  private static String version(CaseFile file, @Nullable Passage marked) {
    return marked == null
        ? ""
        : file.documents().stream()
            .filter(each -> each.id().equals(marked.document()))
            .map(each -> Long.toString(each.version()))
            .findFirst()
            .orElse("gone");
  }

  private void told(String words) {
    notice.setText(words);
    Nodes.show(notice, true);
  }

  /** What is written in the form is saved, or not wanted. */
  void done() {
    kept.saved();
    kept.end();
  }

  /**
   * Changes an item as it is shown, or goes on with a change that was not saved.
   *
   * @param met gets both where a colleague has changed the item since that was written
   */
  void change(
      CaseFile file,
      ItemView item,
      Consumer<NewItem> save,
      Consumer<Clash<ItemView, NewItem>> met) {
    fill(file, MarkingWork.asNew(item), save);
    heading.setText(texts.get("documents.item.change"));
    String place = DraftPlaces.item(file.id(), item.id());
    if (kept.begin(place, file.number(), item.version())) {
      told(texts.get("documents.put-back"));
      if (kept.outdated()) {
        String since = texts.get("conflict.put-back");
        met.accept(ItemClash.of(since, null, written(file.id()), item, file, model.desk()));
        return;
      }
    }
    title.requestFocus();
  }

  private void fill(CaseFile file, NewItem item, Consumer<NewItem> save) {
    kept.leave();
    onSave = save;
    setCenter(scroll);
    setBottom(foot);
    owner.getItems().setAll(people.choices(file));
    title.setText(item.title());
    detail.setText(item.detail());
    frameOwned.set(true);
    secrecy.show(item.secrecy());
    category.setValue(item.category().isEmpty() ? null : item.category());
    owner.getItems().stream()
        .filter(each -> each != null && Objects.equals(each.person(), item.owner()))
        .findFirst()
        .ifPresent(owner::setValue);
    secrecy.show(item.secrecy());
    harm.harmProperty().set(item.harm());
    facts.show(item.facts());
    crime.show(item.crime());
    frame.setSelected(item.protectedData());
    quotes.show(item.passages());
    Nodes.show(missing, false);
    Nodes.show(notice, false);
  }

  private void propose() {
    String code = category.getValue();
    People.Choice person = owner.getValue();
    crime.require(SUSPECTED_CRIME.equals(code));
    if (code != null) {
      secrecy.propose(model.proposedSecrecy(code, person == null ? null : person.person()));
    }
    if (!frameOwned.get() && person != null) {
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
    onSave.accept(written(Objects.requireNonNull(model.file()).id()));
  }

  /** What is filled in, whether or not it is whole. */
  private NewItem written(CaseId caseId) {
    People.Choice person = owner.getValue();
    return new NewItem(
        caseId,
        title.getText().strip(),
        detail.getText().strip(),
        orEmpty(category.getValue()),
        person == null ? null : person.person(),
        quotes.value(),
        secrecy.value(),
        harm.value(),
        crime.value(),
        facts.value(),
        frame.isSelected());
  }

  /** Closes the form; what is written in it and not saved waits among the items. */
  private void close() {
    kept.leave();
    onClose.run();
  }

  private void onKey(KeyEvent key) {
    if (Shortcut.SAVE.matches(key) && scroll.equals(getCenter())) {
      save();
      key.consume();
    } else if (Shortcut.CLOSE.matches(key)
        && !category.isShowing()
        && !owner.isShowing()
        && !crime.isChoosing()) {
      close();
      key.consume();
    }
  }
}
