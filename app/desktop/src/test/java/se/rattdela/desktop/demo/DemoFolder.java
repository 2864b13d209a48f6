package se.rattdela.desktop.demo;

import java.nio.file.Path;
import java.time.Clock;
import se.rattdela.casework.Casework;
import se.rattdela.casework.store.PasswordCost;
import se.rattdela.desktop.common.OfficeTemplate;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;

/** The demo office of a test run: made once, copied by whoever needs it. */
public final class DemoFolder {
  /** What is told of the demo office: its users and its day. */
  public static final DemoOffice DEMO = new DemoOffice();

  private static final RuleEngine ENGINE = new RuleEngine(PackLoader.shipped());
  private static final OfficeTemplate TEMPLATE =
      new OfficeTemplate("demo", folder -> DEMO.create(clock -> casework(folder, clock)));

  private DemoFolder() {}

  /** Puts the demo office in a folder. */
  public static void copyTo(Path folder) {
    TEMPLATE.copyTo(folder);
  }

  /** The office in a folder; what a password costs is not what is tried by its tests. */
  public static Casework casework(Path folder, Clock clock) {
    return new Casework(folder, ENGINE, new DecisionRenderer(), clock, new PasswordCost(64, 1, 1));
  }
}
