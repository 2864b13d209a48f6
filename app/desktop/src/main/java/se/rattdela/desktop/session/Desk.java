package se.rattdela.desktop.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.RulePack;

/**
 * Everything a view model needs: the services, who is signed in, and how to say and do things.
 *
 * @param office the open office; its calls block, so they are made through {@code tasks}
 * @param unsent what is written on a page but not saved
 * @param failures shows a failure that a screen has no place of its own for
 * @param remembered what pages remember while the user is signed in
 * @param views how the user left what can be arranged
 */
public record Desk(
    OpenOffice office,
    Actor actor,
    RulePack pack,
    Clock clock,
    ZoneId zone,
    Texts texts,
    Words words,
    Tasks tasks,
    Navigator navigator,
    Consumer<Throwable> failures,
    UnsentTexts unsent,
    Remembered remembered,
    ViewMemory views) {
  /**
   * The open office. Its calls wait for the database and the window's thread must never do that, so
   * it is had within a work alone; tests, which run with assertions, fail where it is not.
   */
  @Override
  public OpenOffice office() {
    assert tasks.mayWait() : "a service is wanted on the window's thread";
    return office;
  }

  /** Today in the office. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** The time of day in the office. */
  public LocalTime timeOfDay() {
    return LocalTime.ofInstant(clock.instant(), zone);
  }

  /** Whether the user holds a role. */
  public boolean holds(Role role) {
    return actor.roles().contains(role);
  }
}
