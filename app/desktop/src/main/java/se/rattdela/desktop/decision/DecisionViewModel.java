package se.rattdela.desktop.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;

/** A decision that stands: its pages, and its file. */
public final class DecisionViewModel {
  /** The sealed decision and its pages as they are printed. */
  public record Shown(SealedDecision sealed, List<Image> pages) {
    /** Copies what it is given. */
    public Shown {
      pages = List.copyOf(pages);
    }
  }

  private static final float SCREEN_DPI = 110;

  private final Desk desk;
  private final DecisionId id;
  private final Function<String, Optional<Path>> chooseFile;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Ready());
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /**
   * Makes the view model.
   *
   * @param chooseFile asks the user where to write, given a file name without personal data
   */
  public DecisionViewModel(Desk desk, DecisionId id, Function<String, Optional<Path>> chooseFile) {
    this.desk = desk;
    this.id = id;
    this.chooseFile = chooseFile;
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What is shown, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** How the last export went; empty before there is one. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Fetches the file, checked against its digest, and draws its pages. */
  public void load() {
    Tasks.Running running =
        desk.tasks()
            .prepare(
                desk.texts().get("decision.loading"),
                progress -> {
                  SealedDecision sealed = desk.office().decisions().sealed(desk.actor(), id);
                  return new Shown(sealed, PdfPages.draw(sealed.pdf(), SCREEN_DPI, progress));
                })
            .onSuccess(fetched -> {
              shown.set(fetched);
              state.set(new LoadState.Ready());
            })
            .onFailure(cause -> state.set(new LoadState.Failed(cause)))
            .start();
    if (desk.tasks().running().contains(running)) {
      state.set(new LoadState.Busy(running));
    }
  }

  /** Writes the file where the user wants it. */
  public void export() {
    Shown now = shown.get();
    if (now == null) {
      return;
    }
    Optional<Path> place = chooseFile.apply(now.sealed().number() + ".pdf");
    if (place.isEmpty()) {
      return;
    }
    Path file = place.get();
    desk.tasks()
        .prepare(
            desk.texts().get("decision.exporting"),
            progress -> {
              desk.office().decisions().export(desk.actor(), id, file);
              return file;
            })
        .onSuccess(written ->
            message.set(
                desk.texts().format("decision.exported", String.valueOf(written.getFileName()))))
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }
}
