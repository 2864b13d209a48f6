package se.rattdela.desktop.common;

import org.jspecify.annotations.Nullable;

/**
 * Something the user can do on the present screen, for the list of commands.
 *
 * @param title what is done, in the user's words
 * @param icon from the Material2 pack
 * @param shortcut the key that does the same; null where there is none
 */
public record Command(String title, String icon, @Nullable Shortcut shortcut, Runnable action) {
  /** A command without a key. */
  public Command(String title, String icon, Runnable action) {
    this(title, icon, null, action);
  }
}
