package se.rattdela.desktop.assessment;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.decision.SendCheck;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.session.Desk;

/**
 * What a draft that lacks nothing would be met with when it is sent: its files are made and
 * searched beside the window, so that the drafter sees what the approver will have to look at.
 */
final class Foresight {
  private final Desk desk;
  private final DisclosureId id;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<@Nullable SendCheck> check = new ReadOnlyObjectWrapper<>();
  private Tasks.@Nullable Running running;

  /**
   * The foresight for a disclosure.
   *
   * @param failed is told why the files could not be made
   */
  Foresight(Desk desk, DisclosureId id, Consumer<Throwable> failed) {
    this.desk = desk;
    this.id = id;
    this.failed = failed;
  }

  /** What it would be met with; null while something else is lacking, or it is not known yet. */
  ReadOnlyObjectProperty<@Nullable SendCheck> checkProperty() {
    return check.getReadOnlyProperty();
  }

  /**
   * The draft is another. What was found before is shown until the new files are searched.
   *
   * @param complete whether it could be sent as far as is known without its files
   */
  void look(boolean complete) {
    Tasks.Running before = running;
    if (before != null) {
      before.cancel();
    }
    running = null;
    if (!complete) {
      check.set(null);
      return;
    }
    running =
        desk.tasks()
            .prepare(
                desk.texts().get("assessment.foresight.looking"),
                progress -> desk.office().decisions().sendCheck(desk.actor(), id))
            .onSuccess(check::set)
            .onFailure(cause -> {
              check.set(null);
              failed.accept(cause);
            })
            .start();
  }
}
