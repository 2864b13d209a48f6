package se.rattdela.desktop.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.ProfileFile;
import se.rattdela.casework.store.AtomicFile;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.pdf.CoatOfArms;
import se.rattdela.reports.pdf.CoatOfArmsException;

/** Settings and coats of arms as files, which the administrator points out. */
final class SettingsFiles {
  private static final long LARGEST_IMAGE = 6_000_000;

  private final Desk desk;
  private final Supplier<Optional<Path>> openFile;
  private final Function<String, Optional<Path>> saveFile;
  private final Consumer<String> message;
  private final ProfileFile file = new ProfileFile();

  /**
   * Files.
   *
   * @param openFile asks for a file to open
   * @param saveFile asks where to save
   * @param message is told how it went
   */
  SettingsFiles(
      Desk desk,
      Supplier<Optional<Path>> openFile,
      Function<String, Optional<Path>> saveFile,
      Consumer<String> message) {
    this.desk = desk;
    this.openFile = openFile;
    this.saveFile = saveFile;
    this.message = message;
  }

  /** Writes settings to a file that is asked for. */
  void write(OfficeSettings settings) {
    Optional<Path> place = saveFile.apply(desk.texts().get("settings.export.name"));
    if (place.isEmpty()) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("settings.exporting"),
            progress -> {
              AtomicFile.write(place.get(), file.write(settings));
              return place.get();
            })
        .onSuccess(written ->
            message.accept(desk.texts().format("settings.export.done", written.getFileName())))
        .onFailure(cause -> message.accept(desk.texts().get("settings.export.failed")))
        .start();
  }

  /** Asks for a file with settings and gives what it says where it can be used. */
  void read(Consumer<OfficeSettings> use) {
    Optional<Path> place = openFile.get();
    if (place.isEmpty()) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("settings.importing"),
            progress -> file.read(bytes(place.get(), ProfileFile.LARGEST), desk.today()))
        .onSuccess(use)
        .onFailure(this::unread)
        .start();
  }

  /** Asks for a coat of arms and gives it where it can be used. */
  void arms(Consumer<CoatOfArms> use) {
    Optional<Path> place = openFile.get();
    if (place.isEmpty()) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("settings.importing"),
            progress -> CoatOfArms.read(bytes(place.get(), LARGEST_IMAGE)))
        .onSuccess(arms -> {
          message.accept("");
          use.accept(arms);
        })
        .onFailure(this::unread)
        .start();
  }

  private void unread(Throwable cause) {
    message.accept(
        switch (cause) {
          case CoatOfArmsException refused -> ReportMessage.of(refused).in(desk.texts().locale());
          case IOException _ -> desk.texts().get("settings.import.failed");
          default -> Problem.of(cause, desk.texts()).text();
        });
  }

  /** One byte more than may be is enough to be refused by whoever reads it. */
  private static byte[] bytes(Path path, long largest) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes((int) largest + 1);
    }
  }
}
