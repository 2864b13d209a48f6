package se.rattdela.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Desk;

/** What stands at the foot of the window: office, law, work under way, lock and database. */
final class StatusBar {
  private static final Duration PATIENCE = Duration.millis(500);

  /** Where it stands what is under way. */
  record Work(HBox box, Label title, ProgressBar bar, Button stop) {}

  private final Desk desk;
  private final Texts texts;
  private final Label lock;
  private final Label connected;
  private final ShellViewModel model;
  private final Work work;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  StatusBar(Desk desk, ShellViewModel model, Label lock, Label connected, Work work) {
    this.desk = desk;
    this.model = model;
    this.texts = desk.texts();
    this.lock = lock;
    this.connected = connected;
    this.work = work;
    patience.setOnFinished(finished -> Nodes.show(work.box(), !desk.tasks().running().isEmpty()));
    Nodes.show(lock, false);
    showConnected(true);
  }

  /** Says whose office this is, and by which law it counts. */
  void describe(Label office, Label law, Label incomplete, Label overdue) {
    Nodes.tipWhenCut(office).setText(desk.actor().unitName());
    model.fetchProfile(profile -> office.setText(whose(profile)));
    law.setText(texts.format("status.law", desk.pack().id(), desk.pack().lawUntil().toString()));
    Nodes.show(incomplete, !desk.pack().complete());
    overdue.setText(texts.format("status.overdue", desk.pack().reviewBy().toString()));
    Nodes.show(overdue, desk.today().isAfter(desk.pack().reviewBy()));
  }

  private String whose(MunicipalityProfile profile) {
    return profile.municipality() + " · " + profile.committee() + " · " + desk.actor().unitName();
  }

  /**
   * Shows the oldest work under way, once there has been any for half a second, with a way to stop
   * it where the user may.
   */
  void showWork() {
    var running = desk.tasks().running();
    if (running.isEmpty()) {
      patience.stop();
      work.bar().progressProperty().unbind();
      Nodes.show(work.box(), false);
      return;
    }
    Tasks.Running first = running.getFirst();
    work.title().setText(first.title());
    work.bar().progressProperty().bind(first.fractionProperty());
    Nodes.show(work.stop(), first.mayStop());
    patience.playFromStart();
  }

  /** Stops the work that is shown, where the user may. */
  void stop() {
    var running = desk.tasks().running();
    if (!running.isEmpty() && running.getFirst().mayStop()) {
      running.getFirst().cancel();
    }
  }

  /** How many whole minutes are left until the window locks itself. */
  void showLock(long minutes) {
    lock.setText(texts.format("status.lock", minutes));
    Nodes.show(lock, true);
  }

  /** Whether the database answers. */
  void showConnected(boolean answers) {
    connected.setText(texts.get(answers ? "status.connected" : "status.disconnected"));
    connected.getStyleClass().removeAll("rd-connected", "rd-disconnected");
    connected.getStyleClass().add(answers ? "rd-connected" : "rd-disconnected");
    connected.setGraphic(new FontIcon(answers ? "mdoal-check_circle" : "mdoal-error_outline"));
  }
}
