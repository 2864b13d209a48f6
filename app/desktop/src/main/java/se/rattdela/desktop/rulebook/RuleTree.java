package se.rattdela.desktop.rulebook;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Provision;

/** Keeps the tree at the left in step with what is found and chosen. */
final class RuleTree {
  private static final int OPEN_BELOW = 24;

  private final TreeView<TreeEntry> view;
  private final RulebookViewModel model;
  private boolean following;

  RuleTree(TreeView<TreeEntry> view, RulebookViewModel model, Texts texts) {
    this.view = view;
    this.model = model;
    view.setCellFactory(tree -> new TreeEntryCell(texts, model.today()));
    view.setFixedCellSize(32);
    view.getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> {
          if (!following && now != null && now.getValue() instanceof TreeEntry.Leaf leaf) {
            model.choose(leaf.provision());
          }
        });
  }

  /** Shows what is found; few hits are unfolded, many are folded but for the chosen one. */
  void show(ProvisionTree found) {
    boolean open = found.provisions().size() <= OPEN_BELOW;
    TreeItem<TreeEntry> root = new TreeItem<>(new TreeEntry.Root());
    for (ProvisionTree.Statute statute : found.statutes()) {
      TreeItem<TreeEntry> branch =
          new TreeItem<>(new TreeEntry.Statute(statute.label(), statute.name(), statute.count()));
      branch.setExpanded(open);
      for (ProvisionTree.Chapter chapter : statute.chapters()) {
        addChapter(branch, chapter, open);
      }
      root.getChildren().add(branch);
    }
    following = true;
    view.setRoot(root);
    following = false;
    RulebookViewModel.Shown shown = model.shownProperty().get();
    select(shown == null ? null : shown.provision());
  }

  private static void addChapter(
      TreeItem<TreeEntry> statute, ProvisionTree.Chapter chapter, boolean open) {
    TreeItem<TreeEntry> parent = statute;
    if (!chapter.label().isEmpty()) {
      parent = new TreeItem<>(new TreeEntry.Chapter(chapter.label(), chapter.leaves().size()));
      parent.setExpanded(open);
      statute.getChildren().add(parent);
    }
    for (ProvisionTree.Leaf leaf : chapter.leaves()) {
      parent
          .getChildren()
          .add(new TreeItem<>(new TreeEntry.Leaf(leaf.paragraph(), leaf.provision())));
    }
  }

  /** Marks the chosen provision where it is found. */
  void select(@Nullable Provision chosen) {
    TreeItem<TreeEntry> item = chosen == null ? null : find(view.getRoot(), chosen);
    following = true;
    if (item == null) {
      view.getSelectionModel().clearSelection();
    } else if (!item.equals(view.getSelectionModel().getSelectedItem())) {
      for (TreeItem<TreeEntry> each = item.getParent(); each != null; each = each.getParent()) {
        each.setExpanded(true);
      }
      view.getSelectionModel().select(item);
      view.scrollTo(Math.max(0, view.getRow(item) - 4));
    }
    following = false;
  }

  private static @Nullable TreeItem<TreeEntry> find(TreeItem<TreeEntry> item, Provision wanted) {
    if (item.getValue() instanceof TreeEntry.Leaf leaf && leaf.provision().equals(wanted)) {
      return item;
    }
    for (TreeItem<TreeEntry> child : item.getChildren()) {
      TreeItem<TreeEntry> found = find(child, wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
