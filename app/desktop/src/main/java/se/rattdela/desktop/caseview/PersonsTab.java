package se.rattdela.desktop.caseview;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.person.PersonsPane;
import se.rattdela.desktop.person.PersonsViewModel;

/** Who is in the case, and as what. */
final class PersonsTab implements CaseTab {
  private final PersonsViewModel model;
  private final PersonsPane pane;

  PersonsTab(PersonsViewModel model, PersonsPane pane) {
    this.model = model;
    this.pane = pane;
  }

  @Override
  public Node root() {
    return pane.root();
  }

  @Override
  public void activate() {
    pane.activate();
  }

  @Override
  public void deactivate() {
    pane.deactivate();
  }

  @Override
  public void chosen() {
    model.load();
  }

  @Override
  public boolean key(KeyEvent event) {
    if (Shortcut.SAVE.matches(event)) {
      return pane.saveByKey();
    }
    return Shortcut.UNDO.matches(event)
        && !(event.getTarget() instanceof TextInputControl)
        && pane.undoByKey();
  }

  @Override
  public void focus() {
    pane.focus();
  }
}
