package se.rattdela.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.Casework;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.desktop.demo.DemoOffice;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.UiLanguage;

/** Composes the program from the system it runs in. */
final class Start {
  /** The day and time at which the demo office always is. */
  private static final LocalDateTime DEMO_MOMENT = LocalDateTime.of(2026, 3, 16, 9, 30);

  private Start() {}

  /** The demo office in the user's data folder. */
  static Application demoApplication(@Nullable String dataOption) {
    Map<String, String> environment = System.getenv();
    Path folder =
        DataFolder.demo(DataFolder.of(dataOption, environment, System.getProperty("os.name", "")));
    Clock clock = Clock.fixed(DEMO_MOMENT.atZone(OfficeTime.ZONE).toInstant(), OfficeTime.ZONE);
    return new Application(
        new RuleEngine(PackLoader.shipped()), folder, clock, language(environment), demo(folder));
  }

  /** The office is filled at the times of its story, not at the fixed time it is opened at. */
  private static Application.Demo demo(Path folder) {
    DemoOffice demo = new DemoOffice();
    List<DemoUser> users =
        demo.accounts().stream()
            .map(each ->
                new DemoUser(each.userName(), each.displayName(), each.function(), each.password()))
            .toList();
    RuleEngine engine = new RuleEngine(PackLoader.shipped());
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
