package se.rattdela.desktop.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import se.rattdela.casework.Casework;
import se.rattdela.casework.store.PasswordCost;
import se.rattdela.desktop.Application;
import se.rattdela.desktop.demo.DemoOffice;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.UiLanguage;

/** The demo office for tests of the window: made once, opened by any of its users. */
final class DemoWindow {
  private static final DemoOffice DEMO = new DemoOffice();
  private static final RuleEngine ENGINE = new RuleEngine(PackLoader.shipped());

  private DemoWindow() {}

  /** Fills an empty folder; takes some seconds. */
  static void create(Path folder) {
    DEMO.create(clock -> casework(folder, clock));
  }

  /** The program over a folder that was filled. */
  static Application application(Path folder, UiLanguage language) {
    return new Application(
        casework(folder, DEMO.clock()),
        DEMO.clock(),
        language,
        new Application.Demo(users(), _ -> {}));
  }

  /** Everybody, the administrator last. */
  static List<DemoUser> users() {
    return DEMO.accounts().stream()
        .map(each ->
            new DemoUser(each.userName(), each.displayName(), each.function(), each.password()))
        .toList();
  }

  static DemoUser user(String name) {
    return users().stream().filter(each -> each.userName().equals(name)).findFirst().orElseThrow();
  }

  private static Casework casework(Path folder, Clock clock) {
    // What a password costs is not what is tried here.
    return new Casework(folder, ENGINE, new DecisionRenderer(), clock, new PasswordCost(64, 1, 1));
  }

  /** Copies the office that was made once. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
