package se.rattdela.desktop.session;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for files; empty where the user changed their mind. */
public interface FileDialogs {
  /** Where to save something. */
  Optional<Path> save(String suggestedName);

  /** What to open. */
  Optional<Path> open();
}
