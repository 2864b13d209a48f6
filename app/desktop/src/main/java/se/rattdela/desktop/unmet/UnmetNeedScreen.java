package se.rattdela.desktop.unmet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.unmet.Consequence;
import se.rattdela.casework.unmet.Hindrance;
import se.rattdela.casework.unmet.NearProvision;
import se.rattdela.casework.unmet.NeedSide;
import se.rattdela.casework.unmet.NewUnmetNeed;
import se.rattdela.casework.unmet.UnmetSheet;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The form for what could not be shared. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class UnmetNeedScreen implements Screen {
  private static final double NARROW = 980;
  private static final Duration PAUSE = Duration.millis(300);

  private final UnmetNeedViewModel model;
  private final Texts texts;
  private final Words words;
  private final NeedRows rows;
  private final Parent root;
  private final NeedFields chosen = new NeedFields();
  private final ToggleGroup hindrances = new ToggleGroup();
  private final Segments<NeedSide> side;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean listing;
  private final ListChangeListener<NearProvision> onNear = change -> showNear();
  private LoadFrame frame;
  @FXML private HBox marks;
  @FXML private StackPane page;
  @FXML private ScrollPane scroll;
  @FXML private VBox stack;
  @FXML private HBox columns;
  @FXML private VBox beside;
  @FXML private VBox items;
  @FXML private TextArea needed;
  @FXML private HBox sideBox;
  @FXML private ComboBox<String> authority;
  @FXML private DatePicker happenedOn;
  @FXML private VBox hindrance;
  @FXML private ComboBox<@Nullable NearProvision> provision;
  @FXML private ComboBox<Consequence> consequence;
  @FXML private TextArea consequenceText;
  @FXML private Label message;
  @FXML private Button save;
  @FXML private VBox near;
  @FXML private VBox recorded;

  /** The form for a view model. */
  public UnmetNeedScreen(UnmetNeedViewModel model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.words = desk.words();
    this.rows = new NeedRows(model, texts, words);
    this.side = new Segments<>(texts.get("unmet.side"));
    this.root = new Views(texts).load(View.UNMET_NEED, this);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.cases"), texts.get("unmet.title"));
  }

  @Override
  public void activate() {
    frame.begin(model.stateProperty()).with(model.sheetProperty(), this::show);
    model.near().addListener(onNear);
    pause.setOnFinished(finished -> ask());
    model.load();
  }

  @Override
  public void deactivate() {
    pause.stop();
    frame.end();
    model.near().removeListener(onNear);
  }

  @FXML
  void initialize() {
    frame = LoadFrame.around(texts, page, scroll);
    scroll
        .widthProperty()
        .addListener((observable, before, now) -> place(now.doubleValue() < NARROW));
    sideBox
        .getChildren()
        .setAll(
            side.with(words.of(NeedSide.RECIPIENT), NeedSide.RECIPIENT)
                .with(words.of(NeedSide.OURSELVES), NeedSide.OURSELVES)
                .onChoice(chosen.neededBy::set));
    chosen.neededBy.addListener((observable, before, now) -> side.show(now));
    side.show(chosen.neededBy.get());
    Choices.word(authority, words::recipient);
    authority.getItems().setAll(words.recipients());
    authority.setVisibleRowCount(14);
    authority.setValue(model.authority());
    authority.valueProperty().addListener((observable, before, now) -> chosen());
    happenedOn.setConverter(new IsoDay());
    happenedOn.setValue(model.today());
    for (Hindrance each : Hindrance.values()) {
      hindrance.getChildren().add(choice(each));
    }
    Choices.word(consequence, words::of);
    consequence.getItems().setAll(Consequence.values());
    consequence.valueProperty().addListener((observable, before, now) -> check());
    hindrances
        .selectedToggleProperty()
        .addListener((observable, before, now) -> {
          chosen.hindrance.set(
              now != null && now.getUserData() instanceof Hindrance what ? what : null);
          check();
        });
    chosen.hindrance.addListener((observable, before, now) -> select(now));
    provision
        .valueProperty()
        .addListener((observable, before, now) -> {
          if (!listing) {
            chosen.provision.set(now == null ? "" : now.id());
          }
        });
    needed.textProperty().addListener((observable, before, now) -> check());
    Nodes.message(message, model.messageProperty());
    chosen.items.set(List.copyOf(model.items()));
    keep();
    showNear();
    check();
  }

  /** Everything that is written and chosen is kept until it is recorded. */
  private void keep() {
    chosen.keepIn(model.kept());
    model
        .kept()
        .with("needed", needed.textProperty())
        .with("authority", authority.valueProperty(), UnmetNeedScreen::orEmpty, this::recipient)
        .day("happened", happenedOn.valueProperty())
        .choice("followed", consequence.valueProperty(), Consequence.class)
        .with("consequence", consequenceText.textProperty());
    model.begin();
  }

  private static String orEmpty(@Nullable String code) {
    return code == null ? "" : code;
  }

  private @Nullable String recipient(String code) {
    return authority.getItems().contains(code) ? code : null;
  }

  private void select(@Nullable Hindrance what) {
    hindrances.getToggles().stream()
        .filter(each -> Objects.equals(each.getUserData(), what))
        .findFirst()
        .ifPresentOrElse(hindrances::selectToggle, () -> hindrances.selectToggle(null));
  }

  private void ask() {
    model.ask(Set.copyOf(chosen.items.get()), authority.getValue());
  }

  private void onKey(KeyEvent key) {
    if (Shortcut.SAVE.matches(key) && !save.isDisabled()) {
      onSave();
      key.consume();
    }
  }

  private RadioButton choice(Hindrance each) {
    RadioButton button = new RadioButton(each.name() + "  " + words.of(each));
    button.setUserData(each);
    button.setId("hindrance-" + each.name());
    button.setToggleGroup(hindrances);
    button.setWrapText(true);
    return button;
  }

  /** Where there is no room beside the form, what is known stands below it. */
  private void place(boolean below) {
    if (below && columns.getChildren().remove(beside)) {
      stack.getChildren().add(beside);
    } else if (!below && stack.getChildren().remove(beside)) {
      columns.getChildren().add(beside);
    }
  }

  private void show(UnmetSheet sheet) {
    marks.getChildren().setAll(new Tag(Tag.Kind.PLAIN, "mdoal-folder_open", sheet.caseNumber()));
    items.getChildren().clear();
    sheet.items().forEach(item -> items.getChildren().add(tick(item)));
    if (sheet.items().isEmpty()) {
      items.getChildren().add(Nodes.wrapped(texts.get("unmet.items.none"), "rd-muted"));
    }
    rows.show(recorded, sheet);
    check();
    ask();
  }

  private CheckBox tick(ItemView item) {
    CheckBox tick =
        new CheckBox(item.detail().isEmpty() ? item.title() : item.title() + ", " + item.detail());
    tick.setSelected(chosen.items.get().contains(item.id()));
    tick.setId("unmet-item-" + item.id().value());
    tick.setWrapText(true);
    tick.setOnAction(pressed -> {
      chosen.tick(item.id(), tick.isSelected());
      chosen();
    });
    return tick;
  }

  /** Another item or authority: what comes nearest may be another provision. */
  private void chosen() {
    check();
    pause.playFromStart();
  }

  private void check() {
    save.setDisable(
        authority.getValue() == null
            || hindrances.getSelectedToggle() == null
            || consequence.getValue() == null
            || (chosen.items.get().isEmpty() && needed.getText().isBlank()));
  }

  private void showNear() {
    String wanted = chosen.provision.get();
    listing = true;
    Choices.fill(
        provision, model.near(), NearProvision::citation, texts.get("unmet.provision.none"));
    provision.setValue(
        model.near().stream().filter(each -> each.id().equals(wanted)).findFirst().orElse(null));
    listing = false;
    near.getChildren().clear();
    if (model.near().isEmpty()) {
      near.getChildren().add(Nodes.wrapped(texts.get("unmet.near.none"), "rd-muted"));
    }
    model.near().forEach(each -> near.getChildren().add(rows.near(each, provision::setValue)));
  }

  @FXML
  void onSave() {
    UnmetSheet sheet = model.sheetProperty().get();
    String chosenAuthority = authority.getValue();
    Consequence followed = consequence.getValue();
    LocalDate day = happenedOn.getValue();
    if (sheet == null
        || chosenAuthority == null
        || followed == null
        || hindrances.getSelectedToggle() == null
        || !(hindrances.getSelectedToggle().getUserData() instanceof Hindrance what)) {
      return;
    }
    NearProvision named = provision.getValue();
    model.record(
        new NewUnmetNeed(
            sheet.caseId(),
            model.ordered(Set.copyOf(chosen.items.get())),
            chosenAuthority,
            side(),
            needed.getText(),
            what,
            named == null ? null : named.id(),
            followed,
            consequenceText.getText(),
            day == null ? model.today() : day),
        this::clear);
  }

  private NeedSide side() {
    NeedSide by = chosen.neededBy.get();
    return by == null ? NeedSide.RECIPIENT : by;
  }

  private void clear() {
    chosen.items.set(List.of());
    needed.clear();
    consequenceText.clear();
    hindrances.selectToggle(null);
    consequence.setValue(null);
    provision.setValue(null);
  }

  @FXML
  void onCase() {
    model.openCase();
  }
}
