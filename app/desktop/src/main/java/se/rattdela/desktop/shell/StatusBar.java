package se.rattdela.desktop.shell;

import javafx.animation.PauseTransition;
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

  private final Desk desk;
  private final Texts texts;
  private final Label lock;
  private final Label connected;
  private final HBox work;
  private final Label workTitle;
  private final ProgressBar workBar;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  StatusBar(
      Desk desk, Label lock, Label connected, HBox work, Label workTitle, ProgressBar workBar) {
    this.desk = desk;
    this.texts = desk.texts();
    this.lock = lock;
    this.connected = connected;
    this.work = work;
    this.workTitle = workTitle;
    this.workBar = workBar;
    patience.setOnFinished(finished -> Nodes.show(work, !desk.tasks().running().isEmpty()));
    Nodes.show(lock, false);
    showConnected(true);
  }

  /** Says whose office this is, and by which law it counts. */
  void describe(Label office, Label law, Label incomplete, Label overdue) {
    Nodes.tipWhenCut(office).setText(desk.actor().unitName());
    desk.tasks()
        .prepare(texts.get("status.asking"), progress -> desk.office().setup().profile())
        .onSuccess(profile -> office.setText(whose(profile)))
        .onFailure(desk.failures())
        .start();
    law.setText(texts.format("status.law", desk.pack().id(), desk.pack().lawUntil().toString()));
    Nodes.show(incomplete, !desk.pack().complete());
    overdue.setText(texts.format("status.overdue", desk.pack().reviewBy().toString()));
    Nodes.show(overdue, desk.today().isAfter(desk.pack().reviewBy()));
  }

  private String whose(MunicipalityProfile profile) {
    return profile.municipality() + " · " + profile.committee() + " · " + desk.actor().unitName();
  }

  /** Shows the oldest work under way, once there has been any for half a second. */
  void showWork() {
    var running = desk.tasks().running();
    if (running.isEmpty()) {
      patience.stop();
      workBar.progressProperty().unbind();
      Nodes.show(work, false);
      return;
    }
    Tasks.Running first = running.getFirst();
    workTitle.setText(first.title());
    workBar.progressProperty().bind(first.fractionProperty());
    patience.playFromStart();
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
