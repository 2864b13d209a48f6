package se.rattdela.desktop.shell;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.day.Waiting;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.session.Desk;

/** What the frame of the window asks the office for. */
final class ShellViewModel {
  private final Desk desk;
  private Tasks.@Nullable Running counting;

  ShellViewModel(Desk desk) {
    this.desk = desk;
  }

  /** Asks whose office this is. */
  void fetchProfile(Consumer<MunicipalityProfile> then) {
    desk.tasks()
        .prepare(desk.texts().get("status.asking"), progress -> desk.office().setup().profile())
        .onSuccess(then)
        .onFailure(desk.failures())
        .start();
  }

  /** Counts anew what waits for the user; a count that fails says nothing. */
  void count(Consumer<Waiting> then) {
    if (counting != null) {
      counting.cancel();
    }
    counting =
        desk.tasks()
            .prepare(
                desk.texts().get("rail.counting"),
                progress -> desk.office().days().waiting(desk.actor()))
            .onSuccess(then)
            .onFailure(cause -> {})
            .start();
  }
}
