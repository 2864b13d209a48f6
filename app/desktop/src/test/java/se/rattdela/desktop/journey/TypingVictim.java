package se.rattdela.desktop.journey;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.rattdela.casework.Casework;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.desktop.Application;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.UiLanguage;

/** The program with a user in it who types without end, until it is killed. */
final class TypingVictim {
  static final String PLACE = DraftPlaces.assess(new DisclosureId(1), "2 item.harm");
  static final String FIELD = "reason";

  private TypingVictim() {}

  static Application application(Path folder) {
    return new Application(
        new RuleEngine(PackLoader.shipped()),
        folder,
        Clock.fixed(SmallOffice.NOW, OfficeTime.ZONE),
        UiLanguage.SWEDISH,
        null);
  }

  /** The text after a number of keys; not twice the same. */
  static String typed(int keys) {
    StringBuilder text = new StringBuilder("Elias mottagning ");
    for (int i = 0; i < keys; i++) {
      text.append((char) ('a' + i % 26));
    }
    return text.toString();
  }

  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Application application = application(Path.of(arguments[0]));
    Casework.SignedIn who =
        application
            .casework()
            .open(SmallOffice.KARIN.userName(), SmallOffice.PASSWORD.toCharArray());
    application.openDrafts(who.office(), who.actor(), cause -> out.println("failed " + cause));
    StringProperty field = new SimpleStringProperty("");
    application.unsent(who.actor()).follow(PLACE, FIELD, field);
    for (int keys = 1; ; keys++) {
      field.set(typed(keys));
      out.println("typed " + keys);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
