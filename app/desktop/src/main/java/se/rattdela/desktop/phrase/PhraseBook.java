package se.rattdela.desktop.phrase;

import java.util.List;
import java.util.function.Consumer;
import se.rattdela.casework.phrase.Phrase;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;

/** The phrases a user may use, for whoever offers them. */
public final class PhraseBook {
  private final Desk desk;

  /** The phrases of the user at a desk. */
  public PhraseBook(Desk desk) {
    this.desk = desk;
  }

  /** Fetches the phrases. */
  void fetch(Consumer<List<Phrase>> use) {
    desk.tasks()
        .prepare(
            desk.texts().get("phrases.loading"),
            progress -> desk.office().phrases().list(desk.actor()))
        .onSuccess(use)
        .start();
  }

  /** Goes to the page where phrases are kept. */
  void manage() {
    desk.navigator().go(new Route.Phrases());
  }
}
