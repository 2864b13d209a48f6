package se.rattdela.desktop.journey;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.desktop.Application;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;
import se.rattdela.ui.UiLanguage;

/** {@link SmallOffice} without a window: a work is done when the test says so, one by one. */
final class QuietDesk implements AutoCloseable {
  private final Deque<Runnable> works = new ArrayDeque<>();
  private final List<Route> gone = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Tasks tasks = new Tasks(works::add, Runnable::run, failures::add);
  private final Application application;
  private final OpenOffice office;

  QuietDesk(Path folder) {
    application = Window.small(folder, UiLanguage.SWEDISH);
    application.prepareOffice();
    Casework.SignedIn first =
        application.casework().open("karin", SmallOffice.PASSWORD.toCharArray());
    office = first.office();
  }

  Application application() {
    return application;
  }

  OpenOffice office() {
    return office;
  }

  Actor actor(String userName) {
    return office.signIn(userName, SmallOffice.PASSWORD.toCharArray());
  }

  /** Somebody else with the same name as a user there is. */
  Actor namesake(String userName, Actor of, String function, Role role) {
    NewUser user = new NewUser(userName, of.displayName(), function, of.unit(), Set.of(role));
    return office.setup().user(actor("admin"), user, SmallOffice.PASSWORD.toCharArray());
  }

  /** A desk as the window makes it. */
  Desk desk(Actor actor) {
    return application.desk(office, actor, tasks, gone::add, failures::add);
  }

  /** Where the window was sent, in order. */
  List<Route> gone() {
    return gone;
  }

  /** What nobody handled. */
  List<Throwable> failures() {
    return failures;
  }

  /** Does the next work and delivers what came of it. */
  void work() {
    works.remove().run();
  }

  /** Does everything that was begun, and what that begins. */
  void workAll() {
    while (!works.isEmpty()) {
      work();
    }
  }

  @Override
  public void close() {
    application.closeDrafts();
    office.close();
  }
}
