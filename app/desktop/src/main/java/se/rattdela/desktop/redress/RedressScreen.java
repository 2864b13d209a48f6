package se.rattdela.desktop.redress;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressState;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.redress.Retrial;
import se.rattdela.casework.redress.RetrialOf;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.printing.PrintPopOver;
import se.rattdela.desktop.printing.RedressPrint;
import se.rattdela.desktop.printing.SaveQuestion;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** Corrections, changes, annulments and appeals of a decision. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class RedressScreen implements Screen {
  private final RedressViewModel model;
  private final Texts texts;
  private final Words words;
  private final AppealRows appealRows;
  private final LetterPrint letters;
  private final Parent root;
  private LoadFrame frame;
  private RedressEditor editing;
  private boolean shownBefore;
  @FXML private Label title;
  @FXML private HBox marks;
  @FXML private StackPane page;
  @FXML private ScrollPane body;
  @FXML private Label message;
  @FXML private Button begin;
  @FXML private VBox list;
  @FXML private VBox redressCard;
  @FXML private VBox retrialsCard;
  @FXML private VBox retrials;
  @FXML private HBox retrialSteps;
  @FXML private Button tryAnew;
  @FXML private Button tryWholeAnew;
  @FXML private VBox editor;
  @FXML private StackPane clashPlace;
  @FXML private Label editorTitle;
  @FXML private Label returned;
  @FXML private ComboBox<@Nullable RedressKind> kind;
  @FXML private ComboBox<@Nullable RedressGround> ground;
  @FXML private VBox stoodBox;
  @FXML private TextArea stood;
  @FXML private VBox shallBox;
  @FXML private TextArea shall;
  @FXML private CheckBox keepsGiven;
  @FXML private TextArea reasons;
  @FXML private VBox recipientShallBox;
  @FXML private TextArea recipientShall;
  @FXML private Label missing;
  @FXML private Label warnings;
  @FXML private Button save;
  @FXML private Button send;
  @FXML private VBox appealsCard;
  @FXML private VBox appeals;
  @FXML private VBox newAppeal;
  @FXML private DatePicker received;
  @FXML private DatePicker receivedByCourt;
  @FXML private TextField by;
  @FXML private TextField reference;
  @FXML private TextArea asks;
  @FXML private Button register;

  /**
   * The page for a view model.
   *
   * @param print prints the letters that appeals were handed over with
   */
  public RedressScreen(RedressViewModel model, RedressPrint print, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.words = desk.words();
    this.letters =
        new LetterPrint(print, new PrintPopOver(texts, words), new SaveQuestion(texts, words));
    this.appealRows = new AppealRows(model, texts, words, letters, this::edit);
    this.root = new Views(texts).load(View.REDRESS, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.cases"), texts.get("redress.crumb"));
  }

  @Override
  public void activate() {
    frame
        .begin(model.stateProperty())
        .with(model.sheetProperty(), this::show)
        .onChange(model.clashProperty(), () -> editing.show(model.clashProperty().get()));
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
    appealRows.close();
    letters.hide();
  }

  /** Prints the newest letter to the court. */
  @Override
  public void print() {
    letters.print();
  }

  @FXML
  void initialize() {
    frame = LoadFrame.around(texts, page, body);
    Nodes.message(message, model.messageProperty());
    Nodes.show(begin, model.officer());
    editing =
        new RedressEditor(
            model,
            texts,
            words,
            new RedressEditor.Controls(
                editor,
                clashPlace,
                editorTitle,
                returned,
                kind,
                ground,
                stoodBox,
                stood,
                shallBox,
                shall,
                keepsGiven,
                reasons,
                recipientShallBox,
                recipientShall,
                missing,
                warnings,
                save,
                send));
    model
        .keptAppeal()
        .day("received", received.valueProperty())
        .day("received-by-court", receivedByCourt.valueProperty())
        .with("by", by.textProperty())
        .with("reference", reference.textProperty())
        .with("asks", asks.textProperty());
    received.setConverter(new IsoDay());
    receivedByCourt.setConverter(new IsoDay());
    register.setDisable(true);
    received.valueProperty().addListener((observable, before, now) -> checkAppeal());
    for (TextInputControl field : List.of(by, asks)) {
      field.textProperty().addListener((observable, before, now) -> checkAppeal());
    }
  }

  private void show(RedressSheet sheet) {
    title.setText(texts.format("redress.page", sheet.number()));
    marks
        .getChildren()
        .setAll(
            sheet.annulled()
                ? new Tag(Tag.Kind.DANGER, "mdoal-block", texts.get("decision.annulled"))
                : new Tag(Tag.Kind.OK, "mdoal-done_all", texts.get("redress.stands")));
    Nodes.show(redressCard, !model.onlyRegisters() || !sheet.redress().isEmpty());
    list.getChildren().clear();
    if (sheet.redress().isEmpty()) {
      list.getChildren().add(padded(Nodes.wrapped(texts.get("redress.none"), "rd-muted")));
    }
    sheet.redress().forEach(each -> list.getChildren().add(row(each)));
    editing.gave(sheet.gave());
    showRetrials(sheet);
    Nodes.show(appealsCard, sheet.appealable() || !sheet.appeals().isEmpty());
    Nodes.show(newAppeal, sheet.appealable() && model.registers());
    appeals.getChildren().setAll(appealRows.show(sheet));
    if (!shownBefore) {
      shownBefore = true;
      if (model.registers()) {
        model.keptAppeal().begin(model.placeOfAppeal(), sheet.number());
      }
      if (model.officer()) {
        editing.openBegun(sheet);
      }
    }
  }

  /** What can be tried anew, and what came of trying it. */
  private void showRetrials(RedressSheet sheet) {
    Nodes.show(
        retrialsCard,
        !sheet.withheld().isEmpty() || sheet.wholeTriable() || !sheet.retrials().isEmpty());
    Nodes.show(tryAnew, model.officer() && sheet.triable());
    Nodes.show(tryWholeAnew, model.officer() && sheet.wholeTriable());
    Nodes.show(retrialSteps, tryAnew.isVisible() || tryWholeAnew.isVisible());
    retrials.getChildren().setAll(padded(Nodes.wrapped(texts.get("redress.retrial.note"))));
    for (Retrial each : sheet.retrials()) {
      String decided = each.decisionNumber();
      HBox row =
          new HBox(
              12,
              Nodes.growing(
                  Nodes.wrapped(
                      decided == null
                          ? texts.format("redress.retrial.open", each.number())
                          : texts.format("redress.retrial.decided", each.number(), decided),
                      "rd-strong")),
              button("redress.show", () -> model.open(each)));
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPadding(new Insets(9, 16, 9, 16));
      row.getStyleClass().add("rd-line-below");
      retrials.getChildren().add(row);
    }
  }

  private void edit(RedressView redress) {
    editing.edit(redress);
  }

  private static Node padded(Label label) {
    VBox.setMargin(label, new Insets(12, 16, 12, 16));
    return label;
  }

  private Node row(RedressView redress) {
    String number = redress.number();
    VBox what =
        new VBox(
            Nodes.wrapped(
                words.of(redress.content().kind()) + (number == null ? "" : " " + number),
                "rd-strong"),
            Nodes.wrapped(
                texts.format("redress.drafted-by", redress.draftedBy()), "rd-small", "rd-muted"));
    if (redress.state() == RedressState.AWAITING_APPROVAL) {
      redress
          .warnings()
          .forEach(each ->
              what.getChildren()
                  .add(Nodes.wrapped(each.message().in(texts.locale()), "rd-small", "rd-warn")));
    }
    HBox end = new HBox(8, state(redress.state()));
    end.setAlignment(Pos.CENTER_RIGHT);
    switch (redress.state()) {
      case DRAFT, RETURNED -> {
        if (model.officer()) {
          end.getChildren().add(button("redress.edit", () -> editing.edit(redress)));
        }
      }
      case AWAITING_APPROVAL -> {
        if (model.officer()) {
          end.getChildren().add(button("redress.recall", () -> model.recall(redress)));
        }
        if (model.approver()) {
          end.getChildren().add(button("redress.review", () -> model.open(redress)));
        }
      }
      case DECIDED -> end.getChildren().add(button("redress.show", () -> model.open(redress)));
    }
    HBox row = new HBox(12, Nodes.growing(what), end);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPadding(new Insets(9, 16, 9, 16));
    row.getStyleClass().add("rd-line-below");
    return row;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private Tag state(RedressState state) {
    return switch (state) {
      case DRAFT -> new Tag(Tag.Kind.ACCENT, "mdoal-edit", words.of(state));
      case AWAITING_APPROVAL ->
          new Tag(Tag.Kind.WARN, "mdoal-assignment_turned_in", words.of(state));
      case RETURNED -> new Tag(Tag.Kind.DANGER, "mdoal-assignment_return", words.of(state));
      case DECIDED -> new Tag(Tag.Kind.OK, "mdoal-done_all", words.of(state));
    };
  }

  private void checkAppeal() {
    register.setDisable(
        received.getValue() == null || by.getText().isBlank() || asks.getText().isBlank());
  }

  @FXML
  void onBegin() {
    editing.edit(null);
  }

  @FXML
  void onTryAnew() {
    model.tryAnew(RetrialOf.WITHHELD);
  }

  @FXML
  void onTryWholeAnew() {
    model.tryAnew(RetrialOf.EVERYTHING);
  }

  @FXML
  void onSave() {
    editing.save();
  }

  @FXML
  void onSend() {
    editing.send();
  }

  @FXML
  void onCloseEditor() {
    editing.close();
  }

  @FXML
  void onRegister() {
    model.register(
        received.getValue(),
        by.getText().strip(),
        reference.getText().strip(),
        asks.getText().strip(),
        receivedByCourt.getValue(),
        () -> {
          received.setValue(null);
          receivedByCourt.setValue(null);
          by.clear();
          reference.clear();
          asks.clear();
          model.keptAppeal().saved();
        });
  }

  @FXML
  void onDecision() {
    model.openDecision();
  }
}
