package se.rattdela.desktop.admin;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.SettingsProblem;
import se.rattdela.casework.delegation.SettingsView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.ui.View;

/** The page of the office's settings. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class SettingsScreen implements Screen {
  private static final double NARROW = 1080;
  private static final Duration PAUSE = Duration.millis(600);

  private final SettingsViewModel model;
  private final Texts texts;
  private final Parent root;
  private final MunicipalityPart municipality;
  private final UnitsPart units;
  private final DelegationPart delegation;
  private final NumbersPart numbers;
  private final TechnicalPart technical;
  private final Fields fields;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final ImageView paper = new ImageView();
  private LoadFrame frame;
  private boolean filling;
  private Runnable wayOn = () -> {};
  @FXML private StackPane page;
  @FXML private BorderPane body;
  @FXML private VBox cards;
  @FXML private VBox previewPanel;
  @FXML private VBox previewPlace;
  @FXML private Label wanting;
  @FXML private Label message;
  @FXML private Button save;
  @FXML private Button discard;
  @FXML private Button importFile;
  @FXML private ScrollPane settingsScroll;
  @FXML private HBox leaving;

  /** The page for a view model. */
  public SettingsScreen(SettingsViewModel model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.fields = new Fields(texts, this::touched);
    this.municipality = new MunicipalityPart(fields, model);
    this.units = new UnitsPart(fields);
    this.delegation =
        new DelegationPart(fields, desk.words(), desk.today(), new KeptTexts(desk.unsent()));
    this.numbers = new NumbersPart(fields, desk.today().getYear());
    this.technical = new TechnicalPart(fields);
    this.root = new Views(texts).load(View.SETTINGS, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("settings.title"));
  }

  @Override
  public ObservableValue<SaveState> saveState() {
    return model.saveStateProperty();
  }

  @Override
  public boolean mayLeave(Runnable leave) {
    if (!model.unsavedProperty().get() || model.clashProperty().get() != null) {
      return true; // What a colleague saved first is shown beside it once more.
    }
    wayOn = leave;
    Nodes.show(leaving, true);
    leaving.lookupAll(".button").stream().findFirst().ifPresent(button -> button.requestFocus());
    return false;
  }

  @Override
  public void activate() {
    frame
        .begin(model.stateProperty())
        .onChange(model.filledProperty(), () -> fill(model.filledProperty().get()))
        .onChange(model.clashProperty(), () -> showClash(model.clashProperty().get()))
        .with(model.problemsProperty(), this::show)
        .onChange(model.previewProperty(), () -> paper.setImage(model.previewProperty().get()));
    pause.setOnFinished(finished -> model.draw());
    model.load();
  }

  @Override
  public void deactivate() {
    pause.stop();
    frame.end();
  }

  @FXML
  void initialize() {
    frame = LoadFrame.around(texts, page, body);
    cards
        .getChildren()
        .addAll(
            municipality.root(),
            units.root(),
            delegation.root(),
            numbers.root(),
            technical.file(),
            technical.archives());
    paper.setPreserveRatio(true);
    paper.setSmooth(true);
    paper.setAccessibleText(texts.get("settings.preview"));
    previewPlace.getChildren().add(paper);
    Nodes.message(message, model.messageProperty());
    BooleanBinding choosing = model.clashProperty().isNotNull();
    importFile.disableProperty().bind(choosing);
    discard.disableProperty().bind(model.unsavedProperty().not().or(choosing));
    save.disableProperty()
        .bind(
            model
                .unsavedProperty()
                .not()
                .or(choosing)
                .or(
                    Bindings.createBooleanBinding(
                        () -> !model.problemsProperty().get().isEmpty(),
                        model.problemsProperty())));
    Nodes.show(leaving, false);
    Nodes.show(wanting, false);
    page.widthProperty().addListener((observable, before, now) -> fold());
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (Shortcut.SAVE.matches(pressed)) {
            onSave();
            pressed.consume();
          }
        });
  }

  /** In a narrow window the paper stands below the fields instead of beside them. */
  private void fold() {
    boolean narrow = page.getWidth() < NARROW;
    if (narrow == cards.getChildren().contains(previewPanel)) {
      return;
    }
    if (narrow) {
      body.setRight(null);
      cards.getChildren().add(previewPanel);
    } else {
      cards.getChildren().remove(previewPanel);
      body.setRight(previewPanel);
    }
    paper.setFitWidth(narrow ? 480 : 368);
  }

  /** While two texts stand beside each other, the fields wait below them. */
  private void showClash(@Nullable Clash<SettingsView, OfficeSettings> clash) {
    cards.getChildren().removeIf(each -> each instanceof ConflictPane);
    cards.getChildren().forEach(each -> each.setDisable(clash != null));
    if (clash != null) {
      ConflictPane pane = clash.pane(texts, model::settle, () -> model.settle(null));
      cards.getChildren().addFirst(pane);
      settingsScroll.setVvalue(0);
    }
  }

  private void show(List<SettingsProblem> problems) {
    fields.show(problems);
    List<String> named =
        problems.stream().map(each -> each.field().label(texts.locale())).distinct().toList();
    if (!named.isEmpty()) {
      wanting.setText(texts.format("settings.problems", problems.size(), texts.and(named)));
    }
    Nodes.show(wanting, !named.isEmpty());
  }

  private void fill(@Nullable OfficeSettings settings) {
    SettingsView standing = model.standing();
    if (settings == null || standing == null) {
      return;
    }
    filling = true;
    MunicipalityProfile profile = settings.profile();
    List<DelegationPoint> saved = standing.settings().delegation();
    municipality.fill(profile);
    units.fill(settings.units());
    delegation.fill(
        profile.appealCourt(), profile.delegationDecision(), saved, settings.delegation());
    numbers.fill(profile.patterns());
    technical.fill(profile);
    filling = false;
    Nodes.show(leaving, false);
    fold();
    show(standing.check().problems(settings));
  }

  private void touched() {
    if (filling) {
      return;
    }
    model.edit(
        new OfficeSettings(
            new MunicipalityProfile(
                municipality.municipality(),
                municipality.committee(),
                municipality.address(),
                municipality.phone(),
                municipality.email(),
                delegation.court(),
                delegation.decision(),
                municipality.colour(),
                municipality.coatOfArms(),
                numbers.patterns(),
                technical.format(),
                technical.signature(),
                technical.sdkAddress(),
                technical.agents()),
            units.units(),
            delegation.points()));
    show(model.problemsProperty().get());
    pause.playFromStart();
  }

  @FXML
  void onSave() {
    model.save(() -> {});
  }

  @FXML
  void onDiscard() {
    delegation.forgetNew();
    model.discard();
  }

  @FXML
  void onImport() {
    model.importFile();
  }

  @FXML
  void onExport() {
    model.exportFile();
  }

  @FXML
  void onSaveAndLeave() {
    model.save(wayOn);
  }

  @FXML
  void onLeave() {
    delegation.forgetNew();
    model.discard();
    wayOn.run();
  }

  @FXML
  void onStay() {
    Nodes.show(leaving, false);
  }
}
