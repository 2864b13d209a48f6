package se.rattdela.desktop.journey;

import java.nio.file.Path;
import java.util.List;
import se.rattdela.desktop.Application;
import se.rattdela.desktop.demo.DemoFolder;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.ui.UiLanguage;

/** The demo office for tests of the window: made once, opened by any of its users. */
final class DemoWindow {
  private DemoWindow() {}

  /** Puts the office in a folder; the first time in a test run takes some seconds. */
  static void create(Path folder) {
    DemoFolder.copyTo(folder);
  }

  /** The program over a folder that was filled. */
  static Application application(Path folder, UiLanguage language) {
    return new Application(
        DemoFolder.casework(folder, DemoFolder.DEMO.clock()),
        DemoFolder.DEMO.clock(),
        language,
        new Application.Demo(users(), _ -> {}));
  }

  /** Everybody, the administrator last. */
  static List<DemoUser> users() {
    return DemoFolder.DEMO.accounts().stream()
        .map(each ->
            new DemoUser(each.userName(), each.displayName(), each.function(), each.password()))
        .toList();
  }

  static DemoUser user(String name) {
    return users().stream().filter(each -> each.userName().equals(name)).findFirst().orElseThrow();
  }
}
