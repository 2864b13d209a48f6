package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import se.rattdela.casework.Casework;
import se.rattdela.casework.draft.Draft;
import se.rattdela.casework.draft.DraftJournal;
import se.rattdela.desktop.Application;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.desktop.session.UnsentTexts;

/**
 * An office as a program leaves it that is killed: what lies on the disk while its user has unsaved
 * input, copied to another folder. What the program still does when its window is closed after that
 * reaches the copy no more.
 */
final class KilledOffice {
  private static final String TITLE = "";

  private final Function<Path, Application> program;

  /** Offices that are opened by a program. */
  KilledOffice(Function<Path, Application> program) {
    this.program = program;
  }

  /**
   * Copies an office with everything its user has typed, which reaches the disk a moment after the
   * last key (ADR 10).
   */
  void leave(Window window, DemoUser user, Path office, Path copy) {
    Map<String, Map<String, String>> typed =
        window.read(() -> {
          UnsentTexts unsent = window.desk().unsent();
          Map<String, Map<String, String>> all = new HashMap<>();
          unsent.places("").forEach(place -> all.put(place, unsent.texts(place)));
          return all;
        });
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    Map<String, Map<String, String>> kept = Map.of();
    while (!kept.equals(typed) && System.nanoTime() < until) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      copy(office, copy);
      kept = kept(copy, user);
    }
    assertThat(kept.keySet()).isEqualTo(typed.keySet());
  }

  private Map<String, Map<String, String>> kept(Path office, DemoUser user) {
    Casework.SignedIn who =
        program.apply(office).casework().open(user.userName(), user.password().toCharArray());
    Map<String, Map<String, String>> kept = new HashMap<>();
    try (DraftJournal journal = who.office().drafts(who.actor())) {
      for (Draft draft : journal.kept()) {
        if (!draft.field().equals(TITLE)) {
          kept.computeIfAbsent(draft.place(), place -> new HashMap<>())
              .put(draft.field(), draft.text());
        }
      }
    } finally {
      who.office().close();
    }
    return kept;
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      for (Path old : journals(to)) {
        if (!Files.exists(from.resolve(old.getFileName()))) {
          Files.delete(old);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> journals(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.getFileName().toString().endsWith(".journal")).toList();
    }
  }
}
