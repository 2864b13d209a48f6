package se.rattdela.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.FileDialogs;

/** Asks for files by the dialogues of the system. */
final class SystemDialogs implements FileDialogs {
  private final Stage stage;
  private final Supplier<Texts> texts;

  /** Dialogues over a window; {@code texts} gives the words of the language it speaks now. */
  SystemDialogs(Stage stage, Supplier<Texts> texts) {
    this.stage = stage;
    this.texts = texts;
  }

  @Override
  public Optional<Path> save(String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get().get("file.save"));
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> open() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get().get("file.open"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }
}
