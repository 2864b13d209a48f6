package se.rattdela.desktop;

import java.util.function.Consumer;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;
import se.rattdela.desktop.common.Tasks;

/**
 * Knows whether the database answers, and asks one that fell silent again, one question at a time:
 * a database that lets every question wait must not be sent more of them. Belongs to the window's
 * thread.
 */
final class DatabaseWatch {
  private final Tasks tasks;
  private final Consumer<Boolean> answers;
  private boolean silent;
  private boolean asking;

  /**
   * A watch over every work that fails from now on.
   *
   * @param answers is told whether the database answers, each time that has been seen
   */
  DatabaseWatch(Tasks tasks, Consumer<Boolean> answers) {
    this.tasks = tasks;
    this.answers = answers;
    tasks.watch(this::failed);
  }

  private void failed(Throwable cause) {
    if (cause instanceof StoreException failed && failed.code() == ErrorCode.DATABASE_FAILED) {
      seen(false);
    }
  }

  /**
   * Asks the database something, where it is silent and not being asked already.
   *
   * @param title what is done, in the user's words
   */
  void ask(String title, Tasks.Work<?> question) {
    if (!silent || asking) {
      return;
    }
    asking = true;
    tasks
        .prepare(title, question)
        .onSuccess(answer -> answered(true))
        .onFailure(cause -> answered(false))
        .start();
  }

  private void answered(boolean answer) {
    asking = false;
    seen(answer);
  }

  private void seen(boolean answer) {
    silent = !answer;
    answers.accept(answer);
  }
}
