package se.rattdela.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rattdela.casework.store.Leftovers;
import se.rattdela.desktop.session.FileDialogs;

/**
 * Where the user has let files be written, noted while the program runs and forgotten when it ends:
 * a program that was killed leaves unfinished files there in plain text, which the next start
 * removes. The note lies in the office's folder.
 */
public final class ExportFolders {
  private static final Logger LOG = LoggerFactory.getLogger(ExportFolders.class);
  private static final String NOTE = "unfinished.list";

  private final Path office;
  private final Path note;

  /**
   * Reads nothing yet.
   *
   * @param office the office's folder; need not exist
   */
  public ExportFolders(Path office) {
    this.office = office;
    this.note = office.resolve(NOTE);
  }

  /** The same dialogues, with every place that is chosen for a file noted. */
  FileDialogs noting(FileDialogs dialogs) {
    return new FileDialogs() {
      @Override
      public Optional<Path> save(String suggestedName) {
        Optional<Path> chosen = dialogs.save(suggestedName);
        chosen.map(file -> file.toAbsolutePath().getParent()).ifPresent(ExportFolders.this::add);
        return chosen;
      }

      @Override
      public Optional<Path> open() {
        return dialogs.open();
      }
    };
  }

  private void add(Path folder) {
    if (!Files.isDirectory(office) || noted().contains(folder)) {
      return;
    }
    try {
      Files.writeString(
          note,
          folder + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.warn("Where files are written cannot be noted", e);
    }
  }

  private Set<Path> noted() {
    Set<Path> folders = new LinkedHashSet<>();
    try {
      if (Files.exists(note)) {
        for (String line : Files.readAllLines(note, StandardCharsets.UTF_8)) {
          folders.add(Path.of(line));
        }
      }
    } catch (IOException | InvalidPathException e) {
      LOG.warn("Where files were written cannot be read", e);
    }
    return folders;
  }

  /**
   * Removes what a program that was killed left unfinished, in the office's folder and where it was
   * writing. What may be another window's is looked at again the next time. Reads and deletes: off
   * the window's thread.
   */
  public void sweep() {
    if (!Files.isDirectory(office)) {
      return;
    }
    Set<Path> places = noted();
    places.add(office);
    List<String> left = new ArrayList<>();
    for (Path folder : places) {
      if (!Leftovers.sweep(folder) && !folder.equals(office)) {
        left.add(folder.toString());
      }
    }
    try {
      if (left.isEmpty()) {
        Files.deleteIfExists(note);
      } else {
        Files.write(note, left, StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      LOG.warn("Where files were written cannot be noted", e);
    }
  }

  /** The program ends as it should: nothing is left unfinished. */
  public void forget() {
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      LOG.warn("Where files were written cannot be forgotten", e);
    }
  }
}
