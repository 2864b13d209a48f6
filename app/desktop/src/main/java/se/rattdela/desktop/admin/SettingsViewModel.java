package se.rattdela.desktop.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.decision.Letterhead;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.ProfileFile;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.casework.delegation.SettingsProblem;
import se.rattdela.casework.delegation.SettingsView;
import se.rattdela.casework.delegation.UnitContact;
import se.rattdela.casework.store.AtomicFile;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.paper.PaperFile;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.pdf.CoatOfArms;
import se.rattdela.reports.pdf.CoatOfArmsException;

/** The office's settings: as they stand, as they are being changed, and how papers will look. */
public final class SettingsViewModel {
  private static final int PREVIEW_DOTS = 900;
  private static final long LARGEST_IMAGE = 6_000_000;

  private final Desk desk;
  private final Supplier<Optional<Path>> openFile;
  private final Function<String, Optional<Path>> saveFile;
  private final ProfileFile file = new ProfileFile();
  private final Loading loading;
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
  private final ReadOnlyObjectWrapper<@Nullable OfficeSettings> filled =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<SettingsProblem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Clash<SettingsView, OfficeSettings>> clash =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Image> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private @Nullable SettingsView standing;
  private @Nullable OfficeSettings edited;
  private boolean saving;

  /**
   * The settings.
   *
   * @param openFile asks for a file to open
   * @param saveFile asks where to save
   */
  public SettingsViewModel(
      Desk desk, Supplier<Optional<Path>> openFile, Function<String, Optional<Path>> saveFile) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.openFile = openFile;
    this.saveFile = saveFile;
  }

  /** How things stand. */
  ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** How things stand with what has been written. */
  ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  /** What the fields are to be filled with; changes when settings are fetched or read in. */
  ReadOnlyObjectProperty<@Nullable OfficeSettings> filledProperty() {
    return filled.getReadOnlyProperty();
  }

  /** What is wrong with what is written now. */
  ReadOnlyObjectProperty<List<SettingsProblem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** What a colleague saved first, or null. */
  ReadOnlyObjectProperty<@Nullable Clash<SettingsView, OfficeSettings>> clashProperty() {
    return clash.getReadOnlyProperty();
  }

  /** First page of a decision as it would look now, or null before it is drawn. */
  ReadOnlyObjectProperty<@Nullable Image> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Whether something is written that is not saved. */
  ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** What there is to say about the last step; may be empty. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The settings as they stand. */
  @Nullable SettingsView standing() {
    return standing;
  }

  /** Fetches the settings. */
  void load() {
    loading.fetch(
        desk.texts().get("settings.loading"),
        progress -> desk.office().setup().settings(desk.actor()),
        this::show);
  }

  private void show(SettingsView fetched) {
    show(fetched, fetched.settings());
  }

  private void show(SettingsView fetched, OfficeSettings settings) {
    clash.set(null);
    standing = fetched;
    filled.set(null);
    filled.set(settings);
    edit(settings);
    draw();
  }

  /** What is written now. */
  void edit(OfficeSettings settings) {
    SettingsView now = standing;
    if (now == null) {
      return;
    }
    edited = settings;
    problems.set(now.check().problems(settings));
    unsaved.set(!settings.equals(now.settings()));
    if (unsaved.get()) {
      saveState.set(new SaveState.Changed());
    } else if (saveState.get() instanceof SaveState.Changed) {
      saveState.set(new SaveState.Untouched());
    }
  }

  /** Throws away what is not saved. */
  void discard() {
    SettingsView now = standing;
    if (now != null) {
      message.set("");
      saveState.set(new SaveState.Untouched());
      show(now);
    }
  }

  /** Draws the letterhead anew. */
  void draw() {
    OfficeSettings now = edited;
    boolean colour = problems.get().stream().anyMatch(each -> each.field() == SettingsField.COLOUR);
    if (now == null || colour) {
      return;
    }
    MunicipalityProfile profile = now.profile();
    String unit = now.units().stream().map(UnitContact::name).findFirst().orElse("");
    String number = profile.patterns().cases().write(desk.today().getYear(), 1);
    desk.tasks()
        .prepare(
            desk.texts().get("settings.drawing"),
            progress -> {
              byte[] sample =
                  new DecisionRenderer()
                      .preview(new Letterhead().sample(profile, unit, number, desk.today()));
              try (PaperFile paper = PaperFile.open(sample, progress)) {
                return paper.draw(0, PREVIEW_DOTS);
              }
            })
        .onSuccess(preview::set)
        // What cannot be printed is said when it is saved; the page before stays.
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  /** Saves what is written; {@code then} is run when it is durable. */
  void save(Runnable then) {
    SettingsView now = standing;
    OfficeSettings settings = edited;
    if (now == null || settings == null || saving || clash.get() != null) {
      return;
    }
    if (!problems.get().isEmpty()) {
      return; // The line under the title says what is to be put right.
    }
    saving = true;
    message.set("");
    saveState.set(new SaveState.Saving());
    desk.tasks()
        .prepare(
            desk.texts().get("settings.saving"),
            progress -> desk.office().setup().save(desk.actor(), now.version(), settings))
        .onSuccess(saved -> {
          saving = false;
          show(saved);
          saveState.set(new SaveState.Saved(desk.timeOfDay()));
          then.run();
        })
        .onFailure(cause -> {
          saving = false;
          if (cause instanceof ConflictException told) {
            saveState.set(ConflictPane.state(desk, told));
            fetchTheirs(told, now.settings(), settings, then);
          } else {
            saveState.set(new SaveState.Failed());
            message.set(Problem.of(cause, desk.texts()).text());
          }
        })
        .start();
  }

  private void fetchTheirs(
      ConflictException told, OfficeSettings before, OfficeSettings mine, Runnable then) {
    String title = ConflictPane.title(desk, told);
    desk.tasks()
        .prepare(
            desk.texts().get("settings.loading"),
            progress -> desk.office().setup().settings(desk.actor()))
        .onSuccess(theirs -> {
          Clash<SettingsView, OfficeSettings> met =
              SettingsClash.of(title, before, mine, theirs, desk);
          if (met.mergesItself()) {
            show(theirs, met.merged());
            save(() -> {
              message.set(desk.texts().format("conflict.merged", title));
              then.run();
            });
          } else {
            clash.set(met);
          }
        })
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  /** Ends a clash: what came of the choices is saved, or, with null, the colleague's stands. */
  void settle(@Nullable OfficeSettings settled) {
    Clash<SettingsView, OfficeSettings> now = clash.get();
    if (now == null) {
      return;
    }
    if (settled == null) {
      saveState.set(new SaveState.Untouched());
      show(now.theirs());
    } else {
      show(now.theirs(), settled);
      save(() -> {});
    }
  }

  /** Writes the settings that are saved to a file. */
  void exportFile() {
    SettingsView now = standing;
    if (now == null || now.settings().profile().appealCourt() == null) {
      message.set(desk.texts().get("settings.export.nothing"));
      return;
    }
    Optional<Path> place = saveFile.apply(desk.texts().get("settings.export.name"));
    if (place.isEmpty()) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("settings.exporting"),
            progress -> {
              AtomicFile.write(place.get(), file.write(now.settings()));
              return place.get();
            })
        .onSuccess(written ->
            message.set(desk.texts().format("settings.export.done", written.getFileName())))
        .onFailure(cause -> message.set(desk.texts().get("settings.export.failed")))
        .start();
  }

  /** Fills the fields from a file; nothing is saved yet. */
  void importFile() {
    Optional<Path> place = openFile.get();
    if (place.isEmpty()) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("settings.importing"),
            progress -> file.read(bytes(place.get(), ProfileFile.LARGEST), desk.today()))
        .onSuccess(read -> {
          OfficeSettings merged = merged(read);
          filled.set(merged);
          edit(merged);
          draw();
          message.set(desk.texts().get("settings.import.done"));
        })
        .onFailure(this::unread)
        .start();
  }

  /** What the file says, with the units and points of the office that it does not name. */
  private OfficeSettings merged(OfficeSettings read) {
    SettingsView now = standing;
    return now == null ? read : SettingsMerge.of(now.settings(), read);
  }

  /** Asks for a coat of arms and gives it where it can be used. */
  void chooseArms(java.util.function.Consumer<CoatOfArms> use) {
    Optional<Path> place = openFile.get();
    if (place.isEmpty()) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("settings.importing"),
            progress -> CoatOfArms.read(bytes(place.get(), LARGEST_IMAGE)))
        .onSuccess(arms -> {
          message.set("");
          use.accept(arms);
        })
        .onFailure(this::unread)
        .start();
  }

  private void unread(Throwable cause) {
    message.set(
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
