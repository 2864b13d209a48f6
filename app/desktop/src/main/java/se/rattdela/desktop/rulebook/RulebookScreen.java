package se.rattdela.desktop.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;
import se.rattdela.ui.View;

/** The rules: found at the left, read in the middle. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class RulebookScreen implements Screen {
  /** The parts of the screen. */
  public enum Tab {
    PROVISIONS,
    PACKS,
    TEXTS,
    LEGAL
  }

  private static final double DRAWER_BELOW = 1200;

  private final RulebookViewModel model;
  private final Texts texts;
  private final Parent root;
  private final ChangeListener<ProvisionTree> onTree = (observable, before, now) -> showTree(now);
  private final ChangeListener<RulebookViewModel.@Nullable Shown> onShown =
      (observable, before, now) -> show(before, now);
  private final BenchPanel bench;
  private final PacksPane packs;
  private final WordingPane wordings;
  private final LegalPane legal;
  private final Tab first;
  private final ToggleGroup tabs = new ToggleGroup();
  private final Set<Tab> begun = EnumSet.noneOf(Tab.class);
  private final ChangeListener<@Nullable Toggle> onTab = (observable, before, now) -> begin(now);
  private final Button openBench = new Button("", new FontIcon("mdomz-science"));
  private RuleTree ruleTree;
  private boolean active;
  @FXML private BorderPane page;
  @FXML private VBox tabPlace;
  @FXML private StackPane sheets;
  @FXML private BorderPane browse;
  @FXML private StackPane centre;
  @FXML private Label count;
  @FXML private CustomTextField ruleSearch;
  @FXML private ComboBox<@Nullable String> recipient;
  @FXML private ComboBox<@Nullable String> secrecy;
  @FXML private ComboBox<ProvisionFilter.@Nullable Topic> topic;
  @FXML private TreeView<TreeEntry> tree;
  @FXML private VBox nothing;
  @FXML private ScrollPane scroll;
  @FXML private VBox cards;

  /** The screen for a view model. */
  public RulebookScreen(
      RulebookViewModel model,
      PacksViewModel packs,
      WordingViewModel wordings,
      LegalViewModel legal,
      Tab first,
      Texts texts,
      Words words) {
    this.model = model;
    this.first = first;
    this.texts = texts;
    this.packs = new PacksPane(packs, texts, words);
    this.wordings = new WordingPane(wordings, texts);
    this.legal = new LegalPane(legal, texts, words);
    this.bench = new BenchPanel(model.bench(), model.cases(), model.words(), texts, words);
    openBench.setText(texts.get("rulebook.bench.open"));
    openBench.setId("openBench");
    openBench.setOnAction(pressed -> openDrawer());
    this.root = new Views(texts).load(View.RULEBOOK, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.rulebook"));
  }

  @Override
  public void activate() {
    ruleSearch.textProperty().bindBidirectional(model.searchProperty());
    recipient.valueProperty().bindBidirectional(model.recipientProperty());
    secrecy.valueProperty().bindBidirectional(model.secrecyProperty());
    topic.valueProperty().bindBidirectional(model.topicProperty());
    model.treeProperty().addListener(onTree);
    model.shownProperty().addListener(onShown);
    showTree(model.treeProperty().get());
    tabs.selectedToggleProperty().addListener(onTab);
    begin(tabs.getSelectedToggle());
    tree.requestFocus();
    active = true;
    // Each part is much to make: keys are heard in between.
    model.later(this::beginCards);
  }

  private void beginCards() {
    if (active) {
      show(null, model.shownProperty().get());
      model.later(this::beginBench);
    }
  }

  private void beginBench() {
    if (active) {
      bench.activate();
      model.load();
      legal.count();
    }
  }

  @Override
  public void deactivate() {
    active = false;
    ruleSearch.textProperty().unbindBidirectional(model.searchProperty());
    recipient.valueProperty().unbindBidirectional(model.recipientProperty());
    secrecy.valueProperty().unbindBidirectional(model.secrecyProperty());
    topic.valueProperty().unbindBidirectional(model.topicProperty());
    model.treeProperty().removeListener(onTree);
    model.shownProperty().removeListener(onShown);
    bench.deactivate();
    tabs.selectedToggleProperty().removeListener(onTab);
    packs.deactivate();
    wordings.deactivate();
    legal.deactivate();
    begun.clear();
  }

  @FXML
  void initialize() {
    ruleTree = new RuleTree(tree, model, texts);
    page.widthProperty().addListener((observable, before, now) -> placeBench());
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    StackPane.setAlignment(bench, Pos.CENTER_RIGHT);
    sheets.getChildren().addAll(packs.root(), wordings.root(), legal.root());
    HBox bar = new HBox();
    bar.getStyleClass().add("rd-tabs");
    addTab(bar, Tab.PROVISIONS, texts.get("rulebook.provisions"), browse);
    addTab(bar, Tab.PACKS, texts.get("rulebook.tab.packs"), packs.root());
    addTab(bar, Tab.TEXTS, texts.get("rulebook.tab.texts"), wordings.root());
    ToggleButton questions = addTab(bar, Tab.LEGAL, texts.get("rulebook.tab.legal"), legal.root());
    legal.follow(waiting ->
        questions.setText(
            waiting == 0
                ? texts.get("rulebook.tab.legal")
                : texts.format("rulebook.tab.legal.waiting", waiting)));
    tabPlace.getChildren().setAll(bar);
    RuleWords words = model.words();
    Choices.fill(
        recipient,
        model.recipients(),
        words::recipient,
        texts.get("rulebook.filter.recipient.all"));
    Choices.fill(
        secrecy, model.secrecies(), words::secrecyNamed, texts.get("rulebook.filter.secrecy.all"));
    Choices.fill(topic, model.topics(), words::topic, texts.get("rulebook.filter.topic.all"));
  }

  /** What a tab shows is fetched and built when it is first looked at. */
  private void begin(@Nullable Toggle chosen) {
    if (chosen == null || !(chosen.getUserData() instanceof Tab tab) || !begun.add(tab)) {
      return;
    }
    switch (tab) {
      case PROVISIONS -> {} // what the page itself shows
      case PACKS -> packs.activate();
      case TEXTS -> wordings.activate();
      case LEGAL -> legal.activate();
    }
  }

  private ToggleButton addTab(HBox bar, Tab tab, String title, Node sheet) {
    ToggleButton button = new ToggleButton(title);
    button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
    button.setToggleGroup(tabs);
    button.setUserData(tab);
    sheet.visibleProperty().bind(button.selectedProperty());
    button.setSelected(tab == first);
    // One is always chosen: pressing it again changes nothing.
    button.setOnAction(pressed -> tabs.selectToggle(button));
    bar.getChildren().add(button);
    return button;
  }

  @FXML
  void onClear() {
    model.clearFilters();
    ruleSearch.requestFocus();
  }

  /** Beside the provision where there is room, else as a drawer over it. */
  private void placeBench() {
    boolean narrow = page.getWidth() < DRAWER_BELOW;
    Nodes.show(openBench, narrow);
    if (narrow) {
      browse.setRight(null);
    } else {
      closeDrawer();
      browse.setRight(bench);
    }
    bench.setOnClose(narrow ? this::closeDrawer : null);
  }

  private void openDrawer() {
    if (!centre.getChildren().contains(bench)) {
      bench.getStyleClass().add("rd-drawer");
      centre.getChildren().add(bench);
      bench.requestFocus();
    }
  }

  private void closeDrawer() {
    bench.getStyleClass().remove("rd-drawer");
    centre.getChildren().remove(bench);
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.CLOSE.matches(event) && centre.getChildren().contains(bench)) {
      closeDrawer();
      tree.requestFocus();
      event.consume();
    }
  }

  private void showTree(ProvisionTree found) {
    int hits = model.found();
    count.setText(
        hits == model.all()
            ? String.valueOf(hits)
            : texts.format("rulebook.count", hits, model.all()));
    Nodes.show(nothing, hits == 0);
    tree.setVisible(hits > 0);
    ruleTree.show(found);
  }

  private void show(
      RulebookViewModel.@Nullable Shown before, RulebookViewModel.@Nullable Shown now) {
    Node focused = cards.getScene() == null ? null : cards.getScene().getFocusOwner();
    String id = focused == null ? null : focused.getId();
    cards.getChildren().clear();
    if (now == null) {
      ruleTree.select(null);
      return;
    }
    ruleTree.select(now.provision());
    Provision provision = now.provision();
    ProvisionHead head =
        new ProvisionHead(texts, model.words(), model.today(), provision, now.version());
    head.actions().getChildren().add(openBench);
    cards.getChildren().addAll(head, new VersionsCard(texts, model, now));
    model.later(() -> addRules(now, head));
    if (before == null || !before.provision().equals(provision)) {
      scroll.setVvalue(0);
    } else if (id != null && id.startsWith(VersionsCard.CHOICE)) {
      // The row that was chosen by the keyboard is new; the keyboard stays on it.
      Node again = cards.lookup("#" + VersionsCard.CHOICE + now.version().from());
      if (again != null) {
        again.requestFocus();
      }
    }
  }

  /** What the wording says, below its head; each card is much to make. */
  private void addRules(RulebookViewModel.Shown now, ProvisionHead head) {
    if (active && cards.getChildren().contains(head)) {
      cards
          .getChildren()
          .add(new ProvisionCard(texts, model.words(), now.provision(), now.version()));
      model.later(() -> addComparison(now, head));
    }
  }

  private void addComparison(RulebookViewModel.Shown now, ProvisionHead head) {
    Version other = now.compared();
    if (other != null && active && cards.getChildren().contains(head)) {
      cards.getChildren().add(compare(now, other));
    }
  }

  private CompareCard compare(RulebookViewModel.Shown now, Version other) {
    Version older = RulebookViewModel.older(now.version(), other);
    Version newer = older.equals(other) ? now.version() : other;
    return new CompareCard(texts, model, now, older, newer);
  }
}
