package se.rattdela.desktop.approval;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Certificate;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.paper.OpenPapers;
import se.rattdela.desktop.paper.SightingRows;
import se.rattdela.desktop.printing.DraftPrint;
import se.rattdela.desktop.printing.PrintPopOver;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.View;

/** The page of the review. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class ApprovalScreen implements Screen {
  /** From here both lists have room for what, why and outcome in one row. */
  private static final double SIDE_BY_SIDE = 1240;

  private static final double BELOW = 400;
  private static final double MARKS_BESIDE = 1250;
  private static final double GUARDED_BESIDE = 1440;

  private final ApprovalViewModel model;
  private final Texts texts;
  private final Words words;
  private final String approver;
  private final Parent root;
  private final ReturnPopOver returning;
  private final DraftPrint draftPrint;
  private final PrintPopOver printing;
  private final OpenPapers papers;
  private final RecipientText reader;
  private LoadFrame frame;
  private Shown now = new Shown.Lists();
  @FXML private Label title;
  @FXML private HBox bar;
  @FXML private HBox underBar;
  @FXML private HBox marks;
  @FXML private StackPane page;
  @FXML private HBox body;
  @FXML private VBox column;
  @FXML private HBox pair;
  @FXML private VBox leavesCard;
  @FXML private Label leavesCount;
  @FXML private Label leavesReviewed;
  @FXML private VBox leaves;
  @FXML private VBox staysCard;
  @FXML private Label staysCount;
  @FXML private Label staysReviewed;
  @FXML private VBox stays;
  @FXML private VBox looksCard;
  @FXML private Label looksSeen;
  @FXML private VBox looks;
  @FXML private Label writtenBy;
  @FXML private VBox why;
  @FXML private Label certifiedCount;
  @FXML private VBox certificates;
  @FXML private VBox authority;
  @FXML private HBox segments;
  @FXML private VBox remarkCard;
  @FXML private Label remarkNote;
  @FXML private TextArea remark;
  @FXML private StackPane left;
  @FXML private ScrollPane lists;
  @FXML private Label filesOpened;
  @FXML private VBox checks;
  @FXML private Label digest;
  @FXML private Label message;
  @FXML private Button approve;
  @FXML private Label remaining;
  @FXML private Button giveBack;

  /**
   * The page for a view model.
   *
   * @param print prints what is shown of the draft
   */
  public ApprovalScreen(ApprovalViewModel model, DraftPrint print, Desk desk) {
    this.model = model;
    this.draftPrint = print;
    this.printing = new PrintPopOver(desk.texts(), desk.words());
    this.texts = desk.texts();
    this.words = desk.words();
    this.approver = desk.actor().displayName();
    this.papers = new OpenPapers(texts, desk.tasks());
    this.reader = new RecipientText(texts);
    this.returning =
        new ReturnPopOver(
            texts, words, model.codeProperty(), model.sentenceProperty(), model::giveBack);
    this.root = new Views(texts).load(View.APPROVAL, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("approvals.title"), texts.get("approval.crumb"));
  }

  @Override
  public ObservableValue<String> crumb() {
    return Bindings.createStringBinding(model::number, model.reviewProperty());
  }

  @Override
  public void activate() {
    frame.begin(model.stateProperty()).with(model.reviewProperty(), this::show);
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
    returning.hide();
    printing.hide();
    papers.close();
  }

  @FXML
  void initialize() {
    frame = LoadFrame.around(texts, page, body);
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(model.messageProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    remaining.textProperty().bind(model.remainingProperty());
    approve.setDisable(true);
    left.getChildren().addAll(papers, reader);
    papers.setVisible(false);
    reader.setVisible(false);
    remark.textProperty().bindBidirectional(model.remarkProperty());
    lists.widthProperty().addListener((observable, before, now) -> place(now.doubleValue()));
    page.widthProperty().addListener((observable, before, now) -> placeMarks());
    model.approvableProperty().addListener((observable, before, now) -> approve.setDisable(!now));
  }

  private void show(ApprovalView review) {
    DisclosureDraft content = review.disclosure().content();
    title.setText(texts.format("approval.title", review.disclosure().number()));
    marks
        .getChildren()
        .setAll(
            new Tag(
                Tag.Kind.PLAIN,
                content.initiative() == Initiative.REQUEST ? "mdoal-inbox" : "mdomz-outlined_flag",
                words.recipient(content)),
            Nodes.label(words.of(review.kind()), "rd-strong"),
            Nodes.label(review.disclosure().caseNumber(), "rd-muted"));
    long guarded = model.protectedPersons();
    if (guarded > 0) {
      marks.getChildren().add(Tag.protectedIdentity(texts.format("protected.persons", guarded)));
    }
    placeMarks();
    ReviewRows rows = new ReviewRows(model, texts, words, () -> showCounts(review));
    leaves.getChildren().setAll(rows.of(review.leaves()));
    stays.getChildren().setAll(rows.of(review.stays()));
    if (review.document().withheld().isEmpty() && !review.stays().isEmpty()) {
      stays
          .getChildren()
          .addFirst(Nodes.wrapped(texts.get("preview.untold"), "rd-small", "rd-card-body"));
    }
    Nodes.show(leavesCard, !review.leaves().isEmpty());
    Nodes.show(staysCard, !review.stays().isEmpty());
    leavesCount.setText(texts.format("approval.items", review.leaves().size()));
    staysCount.setText(texts.format("approval.items", review.stays().size()));
    writtenBy.setText(texts.format("approval.written-by", review.draftedBy()));
    why.getChildren().setAll(new ReviewWhy(texts, words).of(review));
    looks
        .getChildren()
        .setAll(
            new SightingRows(texts)
                .of(
                    model.looked(),
                    () -> {
                      model.lookedAt();
                      showCounts(review);
                    }));
    Nodes.show(looksCard, !model.looked().all().isEmpty());
    showCertificates(review);
    authority.getChildren().setAll(new AuthorityLines(texts, words).of(review, approver));
    digest.setText("SHA-256 " + grouped(review.digest()));
    Segments<Shown> choice = showSegments(review);
    checks
        .getChildren()
        .setAll(
            new FilesCard(texts, words)
                .show(
                    review.files(),
                    review.checks(),
                    file -> {
                      choice.show(new Shown.File(file));
                      open(new Shown.File(file), review);
                    }));
    boolean oral = review.kind() == DecisionKind.ORAL;
    Nodes.show(remarkCard, oral);
    remarkNote.setText(
        texts.get(
            review.remarkRequired() ? "approval.remark.required" : "approval.remark.optional"));
    showCounts(review);
  }

  /** The review itself, and each file that would leave as it would leave. */
  private Segments<Shown> showSegments(ApprovalView review) {
    Segments<Shown> choice =
        new Segments<Shown>(texts.get("approval.segments"))
            .with(texts.get("approval.segment.review"), new Shown.Lists());
    int originals = 0;
    for (OutgoingFile file : review.files()) {
      boolean original = file.kind() == OutgoingFile.Kind.ORIGINAL;
      originals += original ? 1 : 0;
      choice.with(
          original ? texts.format("approval.segment.original", originals) : words.of(file.kind()),
          new Shown.File(file));
    }
    choice.with(texts.get("approval.segment.text"), new Shown.ReaderText());
    choice.onChoice(shown -> open(shown == null ? new Shown.Lists() : shown, review));
    choice.show(new Shown.Lists());
    segments.getChildren().setAll(choice);
    open(new Shown.Lists(), review);
    return choice;
  }

  private void open(Shown shown, ApprovalView review) {
    now = shown;
    lists.setVisible(shown instanceof Shown.Lists);
    papers.setVisible(shown instanceof Shown.File);
    reader.setVisible(shown instanceof Shown.ReaderText);
    switch (shown) {
      case Shown.Lists() -> lists.requestFocus();
      case Shown.File(var file) ->
          papers.open(
              file.name(),
              file.bytes(),
              () -> {
                model.opened(file);
                showCounts(review);
              },
              model::notOpened);
      case Shown.ReaderText() -> model.readTexts(reader::show);
    }
  }

  /** What is at the left of the page. */
  private sealed interface Shown {
    /** The lists of what leaves and what stays. */
    record Lists() implements Shown {}

    /** A file that would leave. */
    record File(OutgoingFile file) implements Shown {}

    /** What the recipient reads. */
    record ReaderText() implements Shown {}
  }

  /** What leaves and what stays beside each other where there is room, else below each other. */
  private void place(double width) {
    boolean beside = width >= SIDE_BY_SIDE;
    if (beside == pair.getChildren().isEmpty()) {
      List<VBox> cards = List.of(leavesCard, staysCard);
      column.getChildren().removeAll(cards);
      pair.getChildren().clear();
      // Half each: as wide as they are, so that their rows are as high as they need to be.
      cards.forEach(card -> card.setPrefWidth(beside ? SIDE_BY_SIDE : BELOW));
      if (beside) {
        pair.getChildren().addAll(cards);
      } else {
        column.getChildren().addAll(1, cards); // beneath what must be looked at
      }
    }
    Nodes.show(pair, beside);
  }

  /** What is reviewed stands beside the title where there is room, else below it. */
  private void placeMarks() {
    double room = model.protectedPersons() > 0 ? GUARDED_BESIDE : MARKS_BESIDE;
    boolean narrow = page.getWidth() < room;
    if (narrow && bar.getChildren().remove(marks)) {
      underBar.getChildren().add(marks);
    } else if (!narrow && underBar.getChildren().remove(marks)) {
      bar.getChildren().add(1, marks);
    }
    Nodes.show(underBar, narrow);
  }

  private void showCounts(ApprovalView review) {
    leavesReviewed.setText(
        texts.format("approval.reviewed", model.reviewed(review.leaves()), review.leaves().size()));
    staysReviewed.setText(
        texts.format("approval.reviewed", model.reviewed(review.stays()), review.stays().size()));
    looksSeen.setText(
        texts.format("sighting.seen", model.looked().seen().size(), model.looked().all().size()));
    filesOpened.setText(
        texts.format("approval.files.opened", model.opened(), review.files().size()));
    certifiedCount.setText(
        texts.format("approval.certified", model.certified(), review.required().size()));
  }

  private void showCertificates(ApprovalView review) {
    certificates.getChildren().clear();
    for (Certificate certificate : Certificate.values()) {
      if (!review.required().contains(certificate)) {
        continue;
      }
      CheckBox box = new CheckBox(words.of(certificate));
      box.setWrapText(true);
      box.setId("certificate-" + certificate.name().toLowerCase(Locale.ROOT));
      box.setSelected(model.isCertified(certificate));
      box.setOnAction(pressed -> {
        model.certify(certificate, box.isSelected());
        showCounts(review);
      });
      certificates.getChildren().add(box);
    }
  }

  private static String grouped(String hex) {
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < hex.length(); i++) {
      if (i > 0 && i % 4 == 0) {
        grouped.append(' ');
      }
      grouped.append(hex.charAt(i));
    }
    return grouped.toString();
  }

  /** Prints the file that is shown; the decision where none is. */
  @Override
  public void print() {
    ApprovalView review = model.reviewProperty().get();
    if (review != null) {
      printing.show(
          segments,
          draftPrint.question(
              review.disclosure().id(),
              review.disclosure().number(),
              now instanceof Shown.File(var file) ? file.name() : null,
              review.protections()));
    }
  }

  @FXML
  void onApprove() {
    model.approve();
  }

  @FXML
  void onGiveBack() {
    ApprovalView review = model.reviewProperty().get();
    if (review != null) {
      returning.show(giveBack, review.draftedBy());
    }
  }
}
