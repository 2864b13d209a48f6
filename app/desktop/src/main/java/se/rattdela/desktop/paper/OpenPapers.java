package se.rattdela.desktop.paper;

import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;

/** One file at a time out of several, opened when it is asked for. */
public final class OpenPapers extends StackPane {
  private final Texts texts;
  private final Tasks tasks;
  private final PaperPane pane;
  private final StatePane states;
  private @Nullable String asked;

  /** Nothing is open at first. */
  public OpenPapers(Texts texts, Tasks tasks) {
    this.texts = texts;
    this.tasks = tasks;
    this.pane = new PaperPane(texts, tasks);
    this.states = new StatePane(texts, pane);
    getChildren().add(states);
  }

  /**
   * Opens a file.
   *
   * @param name tells the files apart
   * @param opened is called when its pages are on the screen
   * @param failed is called when it cannot be read
   */
  public void open(String name, byte[] pdf, Runnable opened, Consumer<Throwable> failed) {
    asked = name;
    Tasks.Running running =
        tasks
            .prepare(texts.get("paper.opening"), progress -> PaperFile.open(pdf, progress))
            .onSuccess(file -> show(name, file, opened))
            .onFailure(failed)
            .start();
    if (tasks.running().contains(running)) {
      states.showBusy(running);
    }
  }

  private void show(String name, PaperFile file, Runnable opened) {
    if (!name.equals(asked)) {
      file.close();
      return;
    }
    states.showContent();
    pane.show(file);
    opened.run();
  }

  /** Forgets the pages; to be called when the screen is left. */
  public void close() {
    asked = null;
    pane.close();
  }
}
