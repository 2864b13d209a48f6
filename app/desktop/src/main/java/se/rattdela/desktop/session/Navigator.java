package se.rattdela.desktop.session;

/** Goes to another screen. */
@FunctionalInterface
public interface Navigator {
  /** Leaves the present screen and shows another. */
  void go(Route route);

  /** Tells that more or less may wait now, although the screen stays. */
  default void workChanged() {}
}
