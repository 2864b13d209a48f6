package se.rattdela.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import se.rattdela.ui.Palette;
import se.rattdela.ui.UiCatalogue;

/** Light or dark, for every scene that it dresses. */
public final class Looks {
  private static final double ANY_SIZE = 13;

  private final UiCatalogue catalogue;
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);

  /** Loads the bundled fonts. */
  public Looks(UiCatalogue catalogue) {
    this.catalogue = catalogue;
    for (URL font : catalogue.fonts()) {
      Objects.requireNonNull(Font.loadFont(font.toExternalForm(), ANY_SIZE), font::getPath);
    }
  }

  /** Which colours are in use. */
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /** Dresses a scene now and whenever the palette changes. */
  public void dress(Scene scene) {
    apply(scene);
    palette.addListener((observable, before, now) -> apply(scene));
  }

  private void apply(Scene scene) {
    Application.setUserAgentStylesheet(
        switch (palette.get()) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
    scene
        .getStylesheets()
        .setAll(
            List.of(palette.get().url().toExternalForm(), catalogue.structure().toExternalForm()));
  }
}
