package se.rattdela.desktop.admin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.casework.delegation.SettingsProblem;
import se.rattdela.casework.delegation.SettingsView;
import se.rattdela.casework.delegation.UnitContact;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.paper.PaperFile;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.pdf.CoatOfArms;

/** The office's settings: as they stand, as they are being changed, and how papers will look. */
public final class SettingsViewModel {
  private static final int PREVIEW_DOTS = 900;

  private final Desk desk;
  private final SettingsFiles files;
  private final Loading loading;
  private final SettingsJournal journal;
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
    this.journal = new SettingsJournal(desk.unsent());
    this.files = new SettingsFiles(desk, openFile, saveFile, message::set);
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
        this::begin);
  }

  /** What was written before and not saved stands in its fields again. */
  private void begin(SettingsView fetched) {
    SettingsJournal.Kept kept = journal.kept(fetched.settings());
    if (kept == null) {
      show(fetched);
      return;
    }
    String title = desk.texts().get("conflict.put-back");
    Clash<SettingsView, OfficeSettings> met =
        SettingsClash.of(title, kept.before(), kept.mine(), fetched, desk);
    if (met.mergesItself()) {
      show(fetched, met.merged());
      message.set(desk.texts().get("settings.put-back"));
    } else {
      show(fetched, kept.mine(), met);
    }
  }

  private void show(SettingsView fetched) {
    show(fetched, fetched.settings());
  }

  private void show(SettingsView fetched, OfficeSettings settings) {
    show(fetched, settings, null);
  }

  private void show(
      SettingsView fetched,
      OfficeSettings settings,
      @Nullable Clash<SettingsView, OfficeSettings> met) {
    clash.set(met);
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
    if (clash.get() == null) {
      // Until a clash is settled, what it began from is kept with it.
      keep(now.settings(), settings);
    }
    problems.set(now.check().problems(settings));
    unsaved.set(!settings.equals(now.settings()));
    if (unsaved.get()) {
      saveState.set(new SaveState.Changed());
    } else if (saveState.get() instanceof SaveState.Changed) {
      saveState.set(new SaveState.Untouched());
    }
  }

  private void keep(OfficeSettings stands, OfficeSettings settings) {
    if (settings.equals(stands)) {
      journal.saved();
    } else {
      journal.keep(stands, settings);
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
          stored(saved, settings);
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

  /** What was written while the settings were being saved stays written. */
  private void stored(SettingsView saved, OfficeSettings sent) {
    OfficeSettings since = edited;
    show(saved, since == null || since.equals(sent) ? saved.settings() : since);
    if (!unsaved.get()) {
      saveState.set(new SaveState.Saved(desk.timeOfDay()));
    }
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
    } else {
      files.write(now.settings());
    }
  }

  /** Fills the fields from a file; nothing is saved yet. */
  void importFile() {
    files.read(read -> {
      OfficeSettings merged = merged(read);
      filled.set(merged);
      edit(merged);
      draw();
      message.set(desk.texts().get("settings.import.done"));
    });
  }

  /** What the file says, with the units and points of the office that it does not name. */
  private OfficeSettings merged(OfficeSettings read) {
    SettingsView now = standing;
    return now == null ? read : SettingsMerge.of(now.settings(), read);
  }

  /** Asks for a coat of arms and gives it where it can be used. */
  void chooseArms(Consumer<CoatOfArms> use) {
    files.arms(use);
  }
}
