package se.rattdela.ui;

import java.net.URL;
import java.util.Objects;

/** The two sets of colours; the structure style sheet is shared by both. */
public enum Palette {
  LIGHT("css/light.css"),
  DARK("css/dark.css");

  private final String file;

  Palette(String file) {
    this.file = file;
  }

  /** The style sheet that defines the {@code -rd-*} colours. */
  public URL url() {
    return Objects.requireNonNull(Palette.class.getResource(file), file);
  }
}
