package se.rattdela.desktop.redress;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.ReadingOrder;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.paper.OpenPapers;
import se.rattdela.desktop.paper.SightingRows;
import se.rattdela.desktop.printing.DecisionPrint;
import se.rattdela.desktop.printing.PrintPopOver;
import se.rattdela.desktop.printing.RedressPrint;
import se.rattdela.desktop.printing.SaveQuestion;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.desktop.signing.Prolonging;
import se.rattdela.desktop.signing.Signable;
import se.rattdela.desktop.signing.Signatures;
import se.rattdela.desktop.signing.SigningPopOver;
import se.rattdela.reports.sign.SignatureLevel;
import se.rattdela.ui.View;

/** A correction, change or annulment: its pages, and the approver's decision on it. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class RedressReviewScreen implements Screen {
  private final RedressReviewViewModel model;
  private final Texts texts;
  private final Words words;
  private final OpenPapers papers;
  private final Clock clock;
  private final DecisionPrint decidedPrint;
  private final RedressPrint draftPrint;
  private final PrintPopOver printing;
  private final SaveQuestion saving;
  private OutgoingFile.Kind open = OutgoingFile.Kind.AMENDMENT;
  private final SigningPopOver signing;
  private final Parent root;
  private LoadFrame frame;
  private boolean hindered = true;
  @FXML private Label title;
  @FXML private HBox marks;
  @FXML private HBox segments;
  @FXML private Button sign;
  @FXML private Button signAgain;
  @FXML private Button prolong;
  @FXML private Button dispatch;
  @FXML private Button print;
  @FXML private Button export;
  @FXML private StackPane page;
  @FXML private BorderPane body;
  @FXML private VBox facts;
  @FXML private VBox deciding;
  @FXML private VBox looksCard;
  @FXML private VBox looks;
  @FXML private CheckBox read;
  @FXML private Button approve;
  @FXML private TextArea sentence;
  @FXML private Button giveBack;
  @FXML private Label message;

  /**
   * The page for a view model.
   *
   * @param print prints it when it is decided
   * @param draftPrint prints it before
   * @param openFile asks the user for a file
   */
  public RedressReviewScreen(
      RedressReviewViewModel model,
      DecisionPrint print,
      RedressPrint draftPrint,
      Desk desk,
      Supplier<Optional<Path>> openFile) {
    this.decidedPrint = print;
    this.draftPrint = draftPrint;
    this.printing = new PrintPopOver(desk.texts(), desk.words());
    this.saving = new SaveQuestion(desk.texts(), desk.words());
    this.model = model;
    this.signing = new SigningPopOver(desk, openFile, model::load);
    this.texts = desk.texts();
    this.words = desk.words();
    this.papers = new OpenPapers(texts, desk.tasks());
    this.clock = desk.clock();
    this.root = new Views(texts).load(View.REDRESS_REVIEW, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("approvals.title"), texts.get("redress.crumb"));
  }

  @Override
  public void activate() {
    frame.begin(model.stateProperty()).with(model.shownProperty(), this::show);
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
    papers.close();
    signing.hide();
    printing.hide();
    saving.hide();
  }

  /** Prints everything that leaves; of what is not decided the file that is shown. */
  @Override
  public void print() {
    onPrint();
  }

  @FXML
  void initialize() {
    ReadingOrder.centre(body, papers);
    frame = LoadFrame.around(texts, page, body);
    Nodes.message(message, model.messageProperty());
    Nodes.show(sign, false);
    Nodes.show(signAgain, false);
    Nodes.show(prolong, false);
    Nodes.show(dispatch, false);
    Nodes.show(print, false);
    read.selectedProperty().bindBidirectional(model.readProperty());
    read.setOnAction(pressed -> model.ticked());
    read.selectedProperty().addListener((observable, before, now) -> check());
    sentence.textProperty().bindBidirectional(model.sentenceProperty());
    sentence.textProperty().addListener((observable, before, now) -> check());
    check();
  }

  private void show(RedressReviewViewModel.Shown shown) {
    RedressView redress = shown.redress();
    String number = redress.number();
    title.setText(words.of(redress.content().kind()) + (number == null ? "" : " " + number));
    marks
        .getChildren()
        .setAll(
            new Tag(Tag.Kind.PLAIN, "mdoal-article", redress.firstNumber()),
            Nodes.label(words.of(redress.state()), "rd-strong"));
    RedressReview review = shown.review();
    Nodes.show(deciding, review != null);
    Nodes.show(export, review == null);
    Nodes.show(print, review != null || shown.sheet() != null);
    Nodes.show(dispatch, review == null && model.dispatches());
    boolean signs = review == null && model.maySign(redress);
    Nodes.show(sign, signs && redress.signed().isEmpty());
    Nodes.show(signAgain, signs && !redress.signed().isEmpty());
    Nodes.show(prolong, shown.lacking() != null);
    hindered = review == null || !review.obstacles().isEmpty() || review.delegation() == null;
    facts.getChildren().setAll(about(redress, review, shown.lacking()));
    looks.getChildren().setAll(new SightingRows(texts).of(model.looked(), this::looked));
    Nodes.show(looksCard, !model.looked().all().isEmpty());
    check();
    showFiles(shown);
  }

  private void showFiles(RedressReviewViewModel.Shown shown) {
    byte[] letter = shown.letter();
    segments.getChildren().clear();
    open(OutgoingFile.Kind.AMENDMENT, shown.pdf());
    if (letter != null) {
      Segments<Boolean> choice =
          new Segments<Boolean>(texts.get("decision.files"))
              .with(words.of(shown.redress().content().kind()), false)
              .with(words.of(OutgoingFile.Kind.LETTER), true);
      choice.show(false);
      choice.onChoice(now -> {
        boolean shows = now != null && now;
        open(
            shows ? OutgoingFile.Kind.LETTER : OutgoingFile.Kind.AMENDMENT,
            shows ? letter : shown.pdf());
      });
      segments.getChildren().add(choice);
    }
    Nodes.show(segments, letter != null);
  }

  private void open(OutgoingFile.Kind kind, byte[] pdf) {
    open = kind;
    papers.open(kind.fileName(0), pdf, () -> {}, model::notOpened);
  }

  private List<Node> about(
      RedressView redress, @Nullable RedressReview review, @Nullable SignatureLevel lacking) {
    List<Node> lines = new ArrayList<>();
    redress
        .warnings()
        .forEach(each -> lines.add(Nodes.wrapped(each.message().in(texts.locale()), "rd-warn")));
    lines.add(Nodes.wrapped(texts.format("redress.drafted-by", redress.draftedBy())));
    String decidedBy = redress.decidedBy();
    if (decidedBy != null) {
      lines.add(Nodes.wrapped(texts.format("redress.decided-by", decidedBy)));
      lines.addAll(signed(redress));
      Prolonging.told(redress.signed(), lacking, texts, words)
          .ifPresent(told -> lines.add(Nodes.wrapped(told, "rd-muted")));
    }
    if (!redress.signed().isEmpty()) {
      lines.add(Nodes.label(texts.get("decision.signed-digest"), "rd-field-label"));
      lines.add(Nodes.wrapped(redress.signed().getLast().sha256(), "rd-mono", "rd-muted"));
    }
    String sealed = redress.pdfSha256();
    if (sealed != null) {
      lines.add(Nodes.label(texts.get("decision.pdf-digest"), "rd-field-label"));
      lines.add(Nodes.wrapped(sealed, "rd-mono", "rd-muted"));
    }
    if (review != null) {
      String point = review.delegation();
      lines.add(
          Nodes.wrapped(
              point == null
                  ? texts.get("approval.delegation.missing")
                  : texts.format("redress.delegation", point),
              point == null ? "rd-danger" : "rd-muted"));
      if (review.obstacles().contains(ErrorCode.FOUR_EYES)) {
        lines.add(Nodes.wrapped(texts.get("approval.four-eyes.own"), "rd-danger"));
      }
      if (review.obstacles().contains(ErrorCode.LEAK_FOUND)) {
        lines.add(Nodes.wrapped(texts.get("approval.leaks"), "rd-danger"));
      }
      for (ErrorCode obstacle :
          List.of(
              ErrorCode.CHANGED_SINCE_SENT,
              ErrorCode.WRONG_STATUS,
              ErrorCode.HANDED_OVER,
              ErrorCode.NOT_TRIED_ANEW)) {
        if (review.obstacles().contains(obstacle)) {
          lines.add(Nodes.wrapped(obstacle.message(texts.locale()), "rd-danger"));
        }
      }
      lines.add(Nodes.label(texts.get("approval.digest"), "rd-field-label"));
      lines.add(Nodes.wrapped(review.digest(), "rd-mono", "rd-muted"));
    }
    return lines;
  }

  private List<Node> signed(RedressView redress) {
    List<Node> lines = new ArrayList<>();
    for (Signatures.Line each :
        new Signatures(texts, words).of(redress.signed(), clock.instant())) {
      lines.add(Nodes.label(texts.get(each.key()), "rd-field-label"));
      lines.add(Nodes.wrapped(each.text(), "rd-muted"));
    }
    if (lines.isEmpty()) {
      lines.add(Nodes.wrapped(texts.get("decision.signed.not"), "rd-muted"));
    }
    return lines;
  }

  private void looked() {
    model.ticked();
    check();
  }

  private void check() {
    approve.setDisable(hindered || !read.isSelected() || model.looked().left() > 0);
    giveBack.setDisable(sentence.getText().isBlank());
  }

  @FXML
  void onApprove() {
    model.approve();
  }

  @FXML
  void onGiveBack() {
    model.giveBack(sentence.getText());
  }

  @FXML
  void onFirst() {
    model.openFirst();
  }

  @FXML
  void onSign() {
    RedressReviewViewModel.Shown shown = model.shownProperty().get();
    Signable sealed = shown == null ? null : shown.sealed();
    if (sealed != null) {
      signing.show(sealed.before().isEmpty() ? sign : signAgain, sealed);
    }
  }

  @FXML
  void onProlong() {
    model.prolong();
  }

  @FXML
  void onDispatch() {
    model.dispatch();
  }

  @FXML
  void onPrint() {
    RedressReviewViewModel.Shown shown = model.shownProperty().get();
    if (shown == null) {
      return;
    }
    RedressReview review = shown.review();
    if (review != null) {
      printing.show(
          print,
          draftPrint.draft(review.redress(), open, review.protection(), review.protectedPersons()));
    } else if (shown.sheet() != null) {
      printing.show(print, decidedPrint.question(shown.sheet()));
    }
  }

  @FXML
  void onExport() {
    RedressReviewViewModel.Shown shown = model.shownProperty().get();
    RedressSheet about = shown == null ? null : shown.about();
    if (about != null) {
      saving.later(export, List.of(OutgoingFile.Kind.AMENDMENT.fileName(0)), about, model::export);
    }
  }
}
