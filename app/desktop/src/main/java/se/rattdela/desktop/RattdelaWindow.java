package se.rattdela.desktop;

import java.time.Duration;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.shell.Looks;

/** The window as JavaFX starts it. */
public final class RattdelaWindow extends javafx.application.Application {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Workers workers = new Workers(Platform::runLater);
  private @Nullable WindowFlow flow;

  @Override
  public void start(Stage stage) {
    Application application = Start.demoApplication(getParameters().getNamed().get("data"));
    WindowFlow begun =
        new WindowFlow(
            application,
            stage,
            new Looks(application.catalogue(), Platform.getPreferences().colorSchemeProperty()),
            workers::tasks);
    flow = begun;
    begun.begin();
  }

  /**
   * What saves itself is saved, what the user may stop is stopped, and what else was begun is
   * waited for half a minute on each thread; then the database closes. A work that takes longer is
   * given up: the database undoes what it had not committed, and what was written lies in the
   * journal and is offered back at the next start.
   */
  @Override
  public void stop() throws InterruptedException {
    WindowFlow open = flow;
    if (open == null) {
      return;
    }
    boolean finished = false;
    try {
      open.leavePage();
      finished = workers.end(PATIENCE);
    } finally {
      open.close(finished);
    }
  }
}
