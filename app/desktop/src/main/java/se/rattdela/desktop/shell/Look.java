package se.rattdela.desktop.shell;

/** What the window is to look like. */
public enum Look {
  /** Always light. */
  LIGHT("mdoal-brightness_5"),
  /** Always dark. */
  DARK("mdoal-brightness_4"),
  /** As the system is set, and changes with it. */
  SYSTEM("mdoal-brightness_auto");

  private final String icon;

  Look(String icon) {
    this.icon = icon;
  }

  /** An icon of the Material2 pack. */
  String icon() {
    return icon;
  }
}
