package se.rattdela.desktop.caseview;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A tab that is made when it is first wanted. A case is opened for its matrix, and building the
 * other tabs would keep the window's thread from showing it.
 */
final class LazyTab<T extends CaseTab> implements CaseTab {
  private final Supplier<T> maker;
  private @Nullable T made;
  private CaseViewModel.@Nullable Opened opened;
  private double width;
  private boolean active;

  LazyTab(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The tab; made now, and told all that it would have been told, if it was not wanted before. */
  T tab() {
    T now = made;
    if (now == null) {
      now = maker.get();
      made = now;
      now.width(width);
      if (active) {
        now.activate();
      }
      if (opened != null) {
        now.show(opened);
      }
    }
    return now;
  }

  @Override
  public Node root() {
    return tab().root();
  }

  @Override
  public void activate() {
    active = true;
    if (made != null) {
      made.activate();
    }
  }

  @Override
  public void deactivate() {
    active = false;
    if (made != null) {
      made.deactivate();
    }
  }

  @Override
  public void show(CaseViewModel.Opened now) {
    opened = now;
    if (made != null) {
      made.show(now);
    }
  }

  @Override
  public void chosen() {
    tab().chosen();
  }

  @Override
  public void left() {
    tab().left();
  }

  @Override
  public void width(double now) {
    width = now;
    if (made != null) {
      made.width(now);
    }
  }

  @Override
  public boolean key(KeyEvent event) {
    return tab().key(event);
  }

  @Override
  public void focus() {
    tab().focus();
  }
}
