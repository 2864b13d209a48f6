package se.rattdela.desktop.rulebook;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;
import se.rattdela.ui.View;

/** The rules: found at the left, read in the middle. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class RulebookScreen implements Screen {
  private final RulebookViewModel model;
  private final Texts texts;
  private final Parent root;
  private final ChangeListener<ProvisionTree> onTree = (observable, before, now) -> showTree(now);
  private final ChangeListener<RulebookViewModel.@Nullable Shown> onShown =
      (observable, before, now) -> show(before, now);
  private RuleTree ruleTree;
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
  public RulebookScreen(RulebookViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
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
    show(null, model.shownProperty().get());
    tree.requestFocus();
  }

  @Override
  public void deactivate() {
    ruleSearch.textProperty().unbindBidirectional(model.searchProperty());
    recipient.valueProperty().unbindBidirectional(model.recipientProperty());
    secrecy.valueProperty().unbindBidirectional(model.secrecyProperty());
    topic.valueProperty().unbindBidirectional(model.topicProperty());
    model.treeProperty().removeListener(onTree);
    model.shownProperty().removeListener(onShown);
  }

  @FXML
  void initialize() {
    ruleTree = new RuleTree(tree, model, texts);
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

  @FXML
  void onClear() {
    model.clearFilters();
    ruleSearch.requestFocus();
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
    cards
        .getChildren()
        .addAll(
            new ProvisionHead(texts, model.words(), model.today(), provision, now.version()),
            new VersionsCard(texts, model, now),
            new ProvisionCard(texts, model.words(), provision, now.version()));
    Version other = now.compared();
    if (other != null) {
      cards.getChildren().add(compare(now, other));
    }
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

  private CompareCard compare(RulebookViewModel.Shown now, Version other) {
    Version older = RulebookViewModel.older(now.version(), other);
    Version newer = older.equals(other) ? now.version() : other;
    return new CompareCard(texts, model, now, older, newer);
  }
}
