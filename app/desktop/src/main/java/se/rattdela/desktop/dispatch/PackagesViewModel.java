package se.rattdela.desktop.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.archive.ArchiveException;
import se.rattdela.archive.ArchiveTexts;
import se.rattdela.archive.sdk.SdkMessageWriter;
import se.rattdela.archive.sip.SipWriter;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchPackage;
import se.rattdela.casework.store.Leftovers;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;

/** Makes files of a sealed decision for other systems: for the archive and for SDK. */
public final class PackagesViewModel {
  private final Desk desk;
  private final PaperId id;
  private final Function<String, Optional<Path>> chooseFile;
  private final Supplier<UUID> ids;
  private final String version;
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /**
   * Makes the view model.
   *
   * @param chooseFile asks the user where to write, given a file name without personal data
   * @param ids gives messages their ids
   * @param version of the program
   */
  public PackagesViewModel(
      Desk desk,
      PaperId id,
      Function<String, Optional<Path>> chooseFile,
      Supplier<UUID> ids,
      String version) {
    this.desk = desk;
    this.id = id;
    this.chooseFile = chooseFile;
    this.ids = ids;
    this.version = version;
  }

  /** Off the window's thread. */
  private PackageMapper mapper() {
    return new PackageMapper(
        version, desk.words()::of, desk.office().setup().profile().archiveAgents());
  }

  /** How the last package went; empty before there is one. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /**
   * Writes an archive package where the user wants it.
   *
   * @param confirmed the grade of protection that the user has confirmed
   */
  public void archive(String suggestedName, @Nullable ProtectedIdentity confirmed) {
    choose(suggestedName)
        .ifPresent(file ->
            write(
                file,
                DispatchChannel.E_ARCHIVE,
                confirmed,
                (from, place, progress) ->
                    new SipWriter()
                        .write(
                            mapper().archive(from, now()),
                            place,
                            (done, total) -> step(progress, done, total))));
  }

  /**
   * Writes a message file where the user wants it.
   *
   * @param recipientFunction function address of the receiver
   * @param confirmed the grade of protection that the user has confirmed
   */
  public void message(
      String suggestedName, String recipientFunction, @Nullable ProtectedIdentity confirmed) {
    desk.tasks()
        .prepare(
            desk.texts().get("package.writing"),
            progress -> desk.office().setup().profile().sdkAddress())
        .onSuccess(sender -> message(suggestedName, sender, recipientFunction, confirmed))
        .onFailure(this::failed)
        .start();
  }

  private void message(
      String suggestedName,
      String sender,
      String recipientFunction,
      @Nullable ProtectedIdentity confirmed) {
    if (sender.isBlank()) {
      message.set(desk.texts().get("package.no-sender"));
      return;
    }
    choose(suggestedName)
        .ifPresent(file ->
            write(
                file,
                DispatchChannel.SDK,
                confirmed,
                (from, place, progress) ->
                    new SdkMessageWriter()
                        .write(
                            mapper()
                                .message(from, sender, recipientFunction.strip(), now(), ids.get()),
                            place)));
  }

  private Optional<Path> choose(String suggestedName) {
    return chooseFile.apply(suggestedName);
  }

  private Instant now() {
    return desk.clock().instant();
  }

  private static void step(Tasks.Progress progress, int done, int total) {
    progress.report(done, total);
    if (progress.cancelled()) {
      throw new CancellationException();
    }
  }

  private void write(
      Path file, DispatchChannel target, @Nullable ProtectedIdentity confirmed, Writing writing) {
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("package.writing"),
            progress -> {
              DispatchPackage from =
                  desk.office().dispatches().packageFor(desk.actor(), id, target, confirmed);
              // The writers replace nothing; the user has agreed to that in the dialogue, and the
              // file before stays until the new one is whole.
              Path beside = file.resolveSibling(".rattdela-" + ids.get() + ".tmp");
              try {
                writing.write(from, beside, progress);
                Leftovers.remove(beside);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
              } finally {
                Files.deleteIfExists(beside); // it is the whole package, and nobody looks for it
              }
              return file;
            })
        .aside()
        .onSuccess(written ->
            message.set(
                desk.texts().format("package.written", String.valueOf(written.getFileName()))))
        .onFailure(this::failed)
        .start();
  }

  private void failed(Throwable cause) {
    message.set(
        switch (cause) {
          case ArchiveException refused -> new ArchiveTexts(desk.texts().locale()).message(refused);
          case IOException _ ->
              Problem.of(new StoreException(ErrorCode.EXPORT_FAILED, cause), desk.texts()).text();
          default -> Problem.of(cause, desk.texts()).text();
        });
  }

  @FunctionalInterface
  private interface Writing {
    void write(DispatchPackage from, Path place, Tasks.Progress progress);
  }
}
