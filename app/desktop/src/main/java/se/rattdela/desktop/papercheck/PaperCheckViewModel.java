package se.rattdela.desktop.papercheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.redress.FoundPaper;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;
import se.rattdela.reports.pdf.Sha256;

/** A paper that someone holds, looked up in the office's register. */
public final class PaperCheckViewModel {
  private static final int LARGEST = 100 * 1024 * 1024;

  /**
   * What was found.
   *
   * @param asked the digest or number that was looked up
   * @param paper what the register knows of it; null for nothing
   */
  public record Answer(String asked, @Nullable FoundPaper paper) {}

  private final Desk desk;
  private final Supplier<Optional<Path>> chooseFile;
  private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /**
   * Nothing is looked up yet.
   *
   * @param chooseFile asks the user for a file
   */
  public PaperCheckViewModel(Desk desk, Supplier<Optional<Path>> chooseFile) {
    this.desk = desk;
    this.chooseFile = chooseFile;
  }

  /** What was found last; null before. */
  public ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Why nothing could be looked up; empty while nothing is wrong. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Looks up what is written: a digest or a number. */
  public void look(String asked) {
    look(asked::strip);
  }

  /** Looks up a file that the user chooses, by its digest. */
  public void choose() {
    chooseFile.get().ifPresent(file -> look(() -> digest(file)));
  }

  private void look(Asked asked) {
    message.set("");
    answer.set(null);
    desk.tasks()
        .prepare(
            desk.texts().get("papercheck.looking"),
            progress -> {
              String sought = asked.text();
              return new Answer(
                  sought, desk.office().redress().find(desk.actor(), sought).orElse(null));
            })
        .onSuccess(answer::set)
        .onFailure(cause ->
            message.set(
                cause instanceof IOException
                    ? desk.texts().get("papercheck.unreadable")
                    : Problem.of(cause, desk.texts()).text()))
        .start();
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("too large to be one of ours");
      }
      return Sha256.hex(bytes);
    }
  }

  /** Goes to what was found. */
  public void open(FoundPaper found) {
    desk.navigator()
        .go(
            switch (found.paper()) {
              case DecisionId id -> new Route.Decided(id);
              case RedressId id -> new Route.ReviewRedress(id, found.decision(), true);
            });
  }

  @FunctionalInterface
  private interface Asked {
    String text() throws IOException;
  }
}
