package se.rattdela.desktop;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.shell.Looks;

/** The window as JavaFX starts it. */
public final class RattdelaWindow extends javafx.application.Application {
  private static final long PATIENCE_SECONDS = 10;

  private final ExecutorService worker = oneThread("arbete");
  private final ExecutorService beside = oneThread("arbete-vid-sidan");
  private @Nullable WindowFlow flow;

  @Override
  public void start(Stage stage) {
    Application application = Start.demoApplication(getParameters().getNamed().get("data"));
    WindowFlow begun =
        new WindowFlow(
            application,
            stage,
            new Looks(application.catalogue(), Platform.getPreferences().colorSchemeProperty()),
            failures -> new Tasks(worker, beside, Platform::runLater, failures));
    flow = begun;
    begun.begin();
  }

  /** What was begun is finished before the database closes. */
  @Override
  public void stop() throws InterruptedException {
    if (flow != null) {
      flow.leavePage();
    }
    worker.shutdown();
    beside.shutdown();
    boolean finished = ended(worker) && ended(beside);
    if (finished && flow != null) {
      flow.close();
    }
  }

  private static boolean ended(ExecutorService works) throws InterruptedException {
    return works.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static ExecutorService oneThread(String name) {
    return Executors.newSingleThreadExecutor(
        work -> Thread.ofPlatform().name(name).daemon().unstarted(work));
  }
}
