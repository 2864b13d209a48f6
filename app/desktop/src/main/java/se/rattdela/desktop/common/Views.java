package se.rattdela.desktop.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import se.rattdela.ui.View;

/** Loads views for controllers that were made by hand, with plain constructors. */
public final class Views {
  private final Texts texts;

  /** Views in the language of these texts. */
  public Views(Texts texts) {
    this.texts = texts;
  }

  /** Loads a view and fills the controller's {@code @FXML} fields. */
  public Parent load(View view, Object controller) {
    FXMLLoader loader = new FXMLLoader(view.url(), texts.bundle());
    loader.setController(controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(view.fileName(), e);
    }
  }
}
