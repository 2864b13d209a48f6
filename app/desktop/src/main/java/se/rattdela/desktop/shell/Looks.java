package se.rattdela.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import se.rattdela.desktop.common.ReadingOrder;
import se.rattdela.ui.Palette;
import se.rattdela.ui.UiCatalogue;

/** Light or dark, for every scene that it dresses. */
public final class Looks {
  private static final double ANY_SIZE = 13;

  private final UiCatalogue catalogue;
  private final ObservableValue<ColorScheme> system;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.LIGHT);
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);

  /** Loads the bundled fonts; begins light, and never follows the system. */
  public Looks(UiCatalogue catalogue) {
    this(catalogue, new SimpleObjectProperty<>(ColorScheme.LIGHT));
  }

  /**
   * Loads the bundled fonts; begins light.
   *
   * @param system the colours that the system is set to
   */
  public Looks(UiCatalogue catalogue, ObservableValue<ColorScheme> system) {
    this.catalogue = catalogue;
    this.system = system;
    for (URL font : catalogue.fonts()) {
      Objects.requireNonNull(Font.loadFont(font.toExternalForm(), ANY_SIZE), font::getPath);
    }
    system.addListener((observable, before, now) -> follow());
  }

  /** What was chosen. */
  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  /** Chooses what the window looks like from now on. */
  public void choose(Look chosen) {
    look.set(chosen);
    switch (chosen) {
      case LIGHT -> palette.set(Palette.LIGHT);
      case DARK -> palette.set(Palette.DARK);
      case SYSTEM -> follow();
    }
  }

  private void follow() {
    if (look.get() == Look.SYSTEM) {
      palette.set(system.getValue() == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT);
    }
  }

  /** Which colours are in use. */
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /** Dresses a scene now and whenever the palette changes, and lets Tab through its fields. */
  public void dress(Scene scene) {
    apply(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, ReadingOrder::leaveField);
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
