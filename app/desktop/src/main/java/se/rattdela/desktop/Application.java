package se.rattdela.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.common.UserId;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Navigator;
import se.rattdela.desktop.session.Remembered;
import se.rattdela.desktop.session.UnsentTexts;
import se.rattdela.desktop.session.Words;
import se.rattdela.desktop.shell.WindowMemory;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/**
 * The composition root: everything is made here by hand, once, and handed on through constructors.
 */
public final class Application {
  /**
   * A demo office that can be made anew.
   *
   * @param create fills an empty folder; may take some seconds
   */
  public record Demo(List<DemoUser> users, Consumer<Casework> create) {
    /** Copies what it is given. */
    public Demo {
      users = List.copyOf(users);
    }
  }

  private static final long DRAFT_PAUSE_MILLIS = 300;
  private static final long DISK_PAUSE_MILLIS = 5_000;

  private final Clock clock;
  private final Casework casework;
  private final @Nullable Demo demo;
  private final UiCatalogue catalogue = new UiCatalogue();
  private final WindowMemory memory;
  private final ExportFolders exports;
  private Texts texts;
  private final Map<UserId, UnsentTexts> unsent = new ConcurrentHashMap<>();
  private final Map<UserId, Remembered> remembered = new HashMap<>();

  /**
   * Composes the program.
   *
   * @param folder the office's folder; need not exist
   * @param clock the office's time; fixed in the demo
   * @param demo how the demo office is filled, or null for a real office
   */
  public Application(
      RuleEngine engine, Path folder, Clock clock, UiLanguage language, @Nullable Demo demo) {
    this(new Casework(folder, engine, new DecisionRenderer(), clock), clock, language, demo);
  }

  /** Composes the program on an office; the clock is the office's own. */
  public Application(Casework casework, Clock clock, UiLanguage language, @Nullable Demo demo) {
    this.clock = clock;
    this.demo = demo;
    this.casework = casework;
    this.memory = new WindowMemory(casework.folder());
    this.exports = new ExportFolders(casework.folder());
    this.texts = new Texts(catalogue, language);
  }

  /** The office's folder and database. */
  public Casework casework() {
    return casework;
  }

  /** The demo office, or null in a real one. */
  public @Nullable Demo demo() {
    return demo;
  }

  /** The office's time. */
  public Clock clock() {
    return clock;
  }

  /** Views, style sheets and texts. */
  public UiCatalogue catalogue() {
    return catalogue;
  }

  /** The program's version. */
  public String version() {
    return ResourceBundle.getBundle("se.rattdela.desktop.cli.build").getString("version");
  }

  /** How the window was left. */
  public WindowMemory memory() {
    return memory;
  }

  /** Where the user has let files be written. */
  public ExportFolders exports() {
    return exports;
  }

  /** Changes the language of every screen that is built from now on. */
  public void speak(UiLanguage language) {
    texts = new Texts(catalogue, language);
  }

  /** The words of the window. */
  public Texts texts() {
    return texts;
  }

  /** Makes sure that there is an office; fills the demo the first time. */
  public void prepareOffice() {
    exports.sweep();
    Demo toFill = demo;
    if (toFill != null && !casework.exists()) {
      toFill.create().accept(casework);
    }
  }

  /** Empties the demo office and fills it again; the office must be closed. */
  public void resetDemo() {
    if (demo == null) {
      throw new IllegalStateException("only the demo office can be reset");
    }
    casework.reset();
    prepareOffice();
  }

  /**
   * The desk of a signed-in user; on the window's thread. A desk that is made anew, such as in
   * another language, remembers what the one before did.
   */
  public Desk desk(
      OpenOffice office,
      Actor actor,
      Tasks tasks,
      Navigator navigator,
      Consumer<Throwable> failures) {
    ZoneId zone = OfficeTime.ZONE;
    // Not the engine of the start: the office may have put another pack in force.
    RulePack pack = office.engine().pack();
    return new Desk(
        office,
        actor,
        pack,
        clock,
        zone,
        texts,
        new Words(texts, pack.vocabulary(), zone),
        tasks,
        navigator,
        failures,
        unsent(actor),
        remembered.computeIfAbsent(actor.id(), user -> new Remembered()),
        memory.views(actor.id()));
  }

  /** The user has signed out: what could be undone cannot be any more. On the window's thread. */
  public void signedOut() {
    remembered.clear();
  }

  /** What a user has written and not saved; in memory only before the journal is opened. */
  public UnsentTexts unsent(Actor actor) {
    return unsent.computeIfAbsent(actor.id(), user -> new UnsentTexts());
  }

  /**
   * Opens the journal of what a user has written and not saved, unless it is open; reads from the
   * disk. Where the disk refuses, texts are kept in memory and the user is told.
   */
  public void openDrafts(OpenOffice office, Actor actor, Consumer<Throwable> failures) {
    unsent.computeIfAbsent(
        actor.id(),
        user -> {
          Consumer<Throwable> shown = cause -> Platform.runLater(() -> failures.accept(cause));
          try {
            return new UnsentTexts(
                office.drafts(actor),
                clock,
                CompletableFuture.delayedExecutor(DRAFT_PAUSE_MILLIS, TimeUnit.MILLISECONDS),
                CompletableFuture.delayedExecutor(DISK_PAUSE_MILLIS, TimeUnit.MILLISECONDS),
                shown);
          } catch (StoreException e) {
            shown.accept(e);
            return new UnsentTexts();
          }
        });
  }

  /** Brings every unsaved text to the disk; before the office is closed. */
  public void closeDrafts() {
    unsent.values().forEach(UnsentTexts::close);
    unsent.clear();
  }
}
