package se.rattdela.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.Casework;
import se.rattdela.desktop.cli.DataFolder;
import se.rattdela.desktop.demo.DemoOffice;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.UiLanguage;

/** Composes the program from the system it runs in. */
final class Start {
  private Start() {}

  /** The demo office in the user's data folder. */
  static Application demoApplication(@Nullable String dataOption) {
    Map<String, String> environment = System.getenv();
    Path folder =
        DataFolder.demo(DataFolder.of(dataOption, environment, System.getProperty("os.name", "")));
    RuleEngine engine = new RuleEngine(PackLoader.shipped());
    DemoOffice demo = new DemoOffice();
    return new Application(
        engine, folder, demo.clock(), language(environment), filling(demo, engine, folder));
  }

  /** The office is filled at the times of its story, not at the fixed time it is opened at. */
  private static Application.Demo filling(DemoOffice demo, RuleEngine engine, Path folder) {
    // The administrator, who comes last, never reads cases.
    List<DemoUser> users =
        demo.accounts().stream()
            .limit(demo.accounts().size() - 1L)
            .map(each ->
                new DemoUser(each.userName(), each.displayName(), each.function(), each.password()))
            .toList();
    return new Application.Demo(
        users,
        _ -> demo.create(clock -> new Casework(folder, engine, new DecisionRenderer(), clock)));
  }

  /** Swedish, unless the environment asks for English. */
  static UiLanguage language(Map<String, String> environment) {
    return "en".equals(environment.get("RATTDELA_LANGUAGE"))
        ? UiLanguage.ENGLISH
        : UiLanguage.SWEDISH;
  }
}
