package se.rattdela.desktop.followup;

import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.rattdela.casework.notice.FollowUp;
import se.rattdela.casework.notice.NoticeOutcome;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** What a notice or a report has led to, and the form for the next answer. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class FollowUpScreen implements Screen {
  private final FollowUpViewModel model;
  private final Texts texts;
  private final Words words;
  private final Parent root;
  private LoadFrame frame;
  @FXML private Label title;
  @FXML private HBox marks;
  @FXML private StackPane page;
  @FXML private ScrollPane body;
  @FXML private VBox history;
  @FXML private VBox newCard;
  @FXML private ComboBox<NoticeOutcome> outcome;
  @FXML private DatePicker happenedOn;
  @FXML private VBox remindBox;
  @FXML private DatePicker remindOn;
  @FXML private TextArea note;
  @FXML private Label message;
  @FXML private Button save;

  /** The page for a view model. */
  public FollowUpScreen(FollowUpViewModel model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.words = desk.words();
    this.root = new Views(texts).load(View.FOLLOW_UP, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("followups.title"), texts.get("followup.crumb"));
  }

  @Override
  public void activate() {
    frame.begin(model.stateProperty()).with(model.noticeProperty(), this::show);
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
    model.leave();
  }

  @FXML
  void initialize() {
    frame = LoadFrame.around(texts, page, body);
    Choices.word(outcome, words::of);
    happenedOn.setConverter(new IsoDay());
    remindOn.setConverter(new IsoDay());
    Nodes.message(message, model.messageProperty());
    outcome
        .valueProperty()
        .addListener((observable, before, now) -> {
          Nodes.show(remindBox, now == null || !now.isFinal());
          check();
        });
    happenedOn.valueProperty().addListener((observable, before, now) -> check());
    clear();
    model.keep(
        outcome.valueProperty(),
        happenedOn.valueProperty(),
        remindOn.valueProperty(),
        note.textProperty());
  }

  private void clear() {
    outcome.setValue(null);
    happenedOn.setValue(model.today());
    remindOn.setValue(null);
    note.clear();
    check();
  }

  private void check() {
    save.setDisable(outcome.getValue() == null || happenedOn.getValue() == null);
  }

  private void show(NoticeView notice) {
    title.setText(texts.format("followup.title", notice.number()));
    marks
        .getChildren()
        .setAll(
            new Tag(Tag.Kind.PLAIN, "mdoal-inbox", notice.recipient()),
            Nodes.label(notice.benefit(), "rd-strong"),
            Nodes.label(notice.caseNumber(), "rd-muted"));
    NoticeOutcome chosen = outcome.getValue();
    outcome
        .getItems()
        .setAll(
            List.of(NoticeOutcome.values()).stream().filter(notice.possible()::contains).toList());
    outcome.setValue(chosen != null && notice.possible().contains(chosen) ? chosen : null);
    Nodes.show(newCard, !notice.possible().isEmpty());
    history.getChildren().clear();
    String unanswered = unanswered(notice);
    if (!unanswered.isEmpty()) {
      Label none = Nodes.wrapped(unanswered, "rd-muted");
      VBox.setMargin(none, new Insets(12, 16, 12, 16));
      history.getChildren().add(none);
    }
    notice.followUps().reversed().forEach(each -> history.getChildren().add(row(each)));
  }

  /** Why nothing is waited for, or that nothing has come; empty where something has. */
  private String unanswered(NoticeView notice) {
    if (notice.annulled()) {
      return texts.get("followup.annulled");
    }
    if (!notice.followUps().isEmpty()) {
      return "";
    }
    LocalDate sent = notice.sentOn();
    return sent == null
        ? texts.format("followup.unsent", words.day(notice.decidedOn()))
        : texts.format("followup.none", words.day(notice.decidedOn()), words.day(sent));
  }

  private Node row(FollowUp followUp) {
    VBox row =
        new VBox(
            2,
            Nodes.wrapped(
                texts.format(
                    "followup.row", words.day(followUp.happenedOn()), words.of(followUp.outcome())),
                "rd-strong"));
    if (!followUp.note().isBlank()) {
      row.getChildren().add(Nodes.wrapped(followUp.note()));
    }
    var next = followUp.remindOn();
    row.getChildren()
        .add(
            Nodes.wrapped(
                next == null
                    ? texts.format("followup.by", followUp.recordedBy())
                    : texts.format("followup.by.next", followUp.recordedBy(), words.day(next)),
                "rd-small",
                "rd-muted"));
    row.setPadding(new Insets(9, 16, 9, 16));
    row.getStyleClass().add("rd-line-below");
    return row;
  }

  @FXML
  void onSave() {
    NoticeOutcome chosen = outcome.getValue();
    model.record(
        chosen,
        happenedOn.getValue(),
        note.getText(),
        chosen.isFinal() ? null : remindOn.getValue(),
        this::clear);
  }
}
