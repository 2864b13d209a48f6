package se.rattdela.desktop.approval;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Certificate;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.DraftItem;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.paper.OpenPapers;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.View;

/** The page of the review. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class ApprovalScreen implements Screen {
  private final ApprovalViewModel model;
  private final Texts texts;
  private final Words words;
  private final String approver;
  private final Parent root;
  private final ReturnPopOver returning;
  private final ChangeListener<LoadState> onState = (observable, before, now) -> show(now);
  private final ChangeListener<@Nullable ApprovalView> onReview =
      (observable, before, now) -> show(now);
  private final OpenPapers papers;
  private final RecipientText reader;
  private StatePane states;
  @FXML private Label title;
  @FXML private HBox marks;
  @FXML private StackPane page;
  @FXML private HBox body;
  @FXML private VBox leavesCard;
  @FXML private Label leavesCount;
  @FXML private Label leavesReviewed;
  @FXML private VBox leaves;
  @FXML private VBox staysCard;
  @FXML private Label staysCount;
  @FXML private Label staysReviewed;
  @FXML private VBox stays;
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

  /** The page for a view model. */
  public ApprovalScreen(ApprovalViewModel model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.words = desk.words();
    this.approver = desk.actor().displayName();
    this.papers = new OpenPapers(texts, desk.tasks());
    this.reader = new RecipientText(texts);
    this.returning = new ReturnPopOver(texts, words, model::giveBack);
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
  public void activate() {
    model.stateProperty().addListener(onState);
    model.reviewProperty().addListener(onReview);
    model.load();
  }

  @Override
  public void deactivate() {
    model.stateProperty().removeListener(onState);
    model.reviewProperty().removeListener(onReview);
    returning.hide();
    papers.close();
  }

  @FXML
  void initialize() {
    page.getChildren().remove(body);
    states = new StatePane(texts, body);
    page.getChildren().add(states);
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(model.messageProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    remaining.textProperty().bind(model.remainingProperty());
    approve.setDisable(true);
    left.getChildren().addAll(papers, reader);
    papers.setVisible(false);
    reader.setVisible(false);
    remark.textProperty().bindBidirectional(model.remarkProperty());
    model.approvableProperty().addListener((observable, before, now) -> approve.setDisable(!now));
  }

  private void show(LoadState state) {
    switch (state) {
      case LoadState.Ready(), LoadState.Empty() -> states.showContent();
      case LoadState.Busy(var running) -> states.showBusy(running);
      case LoadState.Failed(Throwable cause) -> {
        Problem problem = Problem.of(cause, texts);
        states.showFailure(problem.title(), problem.text(), problem.code(), null);
      }
    }
  }

  private void show(@Nullable ApprovalView review) {
    if (review == null) {
      return;
    }
    DisclosureDraft content = review.disclosure().content();
    title.setText(texts.format("approval.title", review.number()));
    marks
        .getChildren()
        .setAll(
            new Tag(
                Tag.Kind.PLAIN,
                content.initiative() == Initiative.REQUEST ? "mdoal-inbox" : "mdomz-outlined_flag",
                review.disclosure().number() + " · " + words.recipient(content.recipient())),
            Nodes.label(words.of(review.kind()), "rd-strong"),
            Nodes.label(review.disclosure().caseNumber(), "rd-muted"));
    rows(leaves, review.leaves(), review);
    rows(stays, review.stays(), review);
    Nodes.show(leavesCard, !review.leaves().isEmpty());
    Nodes.show(staysCard, !review.stays().isEmpty());
    leavesCount.setText(texts.format("approval.items", review.leaves().size()));
    staysCount.setText(texts.format("approval.items", review.stays().size()));
    showWhy(review);
    showCertificates(review);
    showAuthority(review);
    digest.setText("SHA-256 " + grouped(review.digest()));
    checks.getChildren().setAll(new FilesCard(texts, words).show(review.files(), review.checks()));
    boolean oral = review.kind() == DecisionKind.ORAL;
    Nodes.show(remarkCard, oral);
    remarkNote.setText(
        texts.get(
            review.remarkRequired() ? "approval.remark.required" : "approval.remark.optional"));
    showSegments(review);
    showCounts(review);
  }

  /** The review itself, and each file that would leave as it would leave. */
  private void showSegments(ApprovalView review) {
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
  }

  private void open(Shown shown, ApprovalView review) {
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

  private void showCounts(ApprovalView review) {
    leavesReviewed.setText(
        texts.format("approval.reviewed", model.reviewed(review.leaves()), review.leaves().size()));
    staysReviewed.setText(
        texts.format("approval.reviewed", model.reviewed(review.stays()), review.stays().size()));
    filesOpened.setText(
        texts.format("approval.files.opened", model.opened(), review.files().size()));
    certifiedCount.setText(
        texts.format("approval.certified", model.certified(), review.required().size()));
  }

  private void rows(VBox place, List<DraftItem> items, ApprovalView review) {
    place.getChildren().clear();
    for (DraftItem item : items) {
      place.getChildren().add(row(item, review));
    }
  }

  private Node row(DraftItem item, ApprovalView review) {
    CheckBox tick = new CheckBox();
    tick.setSelected(model.isReviewed(item));
    tick.setId("review-" + item.number());
    tick.setAccessibleText(
        texts.format("approval.item.spoken", item.number(), item.item().title()));
    tick.setOnAction(pressed -> {
      model.review(item, tick.isSelected());
      showCounts(review);
    });
    Label number = Nodes.label(String.valueOf(item.number()), "rd-strong", "rd-muted");
    number.setMinWidth(20);
    VBox name =
        new VBox(
            Nodes.wrapped(item.item().title(), "rd-strong"),
            Nodes.wrapped(
                item.ownerName() + " · " + words.secrecyShort(item.item().secrecy()),
                "rd-small",
                "rd-muted"));
    name.setMinWidth(200);
    name.setPrefWidth(250);
    name.setMaxWidth(250);
    VBox grounds = new VBox();
    if (!item.grounds().isEmpty()) {
      grounds
          .getChildren()
          .add(Nodes.wrapped(String.join(", ", item.grounds()), "rd-small-strong"));
    }
    grounds.getChildren().add(Nodes.wrapped(item.reason(), "rd-small"));
    grounds.setAlignment(Pos.CENTER_LEFT);
    HBox end = new HBox(chip(item));
    end.setAlignment(Pos.CENTER_RIGHT);
    HBox row = new HBox(12, tick, number, name, Nodes.growing(grounds), end);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPadding(new Insets(7, 12, 7, 14));
    row.setMinHeight(49);
    row.getStyleClass().add("rd-line-below");
    return row;
  }

  private OutcomeChip chip(DraftItem item) {
    ItemOutcome outcome = item.outcome();
    return new OutcomeChip(outcome == null ? Outcome.ASSESS : words.outcome(outcome), texts);
  }

  private void showWhy(ApprovalView review) {
    DisclosureDraft content = review.disclosure().content();
    writtenBy.setText(texts.format("approval.written-by", review.draftedBy()));
    why.getChildren().clear();
    if (!content.asked().isBlank()) {
      why.getChildren().add(pair("approval.asked", content.asked()));
    }
    why.getChildren().add(pair("approval.purpose", content.purposeText()));
    if (!content.invokedBasis().isBlank()) {
      why.getChildren()
          .add(pair("approval.basis", content.invokedBasis() + ". " + content.ownBasisCheck()));
    }
    DecisionTexts written = review.texts();
    text("texts.consent", written.consent());
    text("texts.anonymised", written.anonymised());
    text("texts.childs-best", written.childsBest());
    text("texts.use-limitation", written.useLimitation());
    text("texts.delivery", written.delivery());
  }

  private void text(String key, String text) {
    if (!text.isBlank()) {
      why.getChildren().add(pair(key, text));
    }
  }

  private VBox pair(String key, String text) {
    return new VBox(
        2, Nodes.label(texts.get(key), "rd-small-strong", "rd-muted"), Nodes.wrapped(text));
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
      box.setOnAction(pressed -> {
        model.certify(certificate, box.isSelected());
        showCounts(review);
      });
      certificates.getChildren().add(box);
    }
  }

  private void showAuthority(ApprovalView review) {
    String point = review.delegation();
    authority
        .getChildren()
        .setAll(
            line(
                "approval.delegation",
                point == null ? texts.get("approval.delegation.none") : point,
                point == null ? "rd-danger" : "rd-ok"),
            line(
                "approval.four-eyes",
                review.obstacles().contains(ErrorCode.FOUR_EYES)
                    ? texts.get("approval.four-eyes.own")
                    : texts.format("approval.four-eyes.other", review.draftedBy(), approver),
                review.obstacles().contains(ErrorCode.FOUR_EYES) ? "rd-danger" : "rd-ok"));
    if (review.obstacles().contains(ErrorCode.DELEGATION_MISSING)) {
      authority
          .getChildren()
          .add(Nodes.wrapped(texts.get("approval.delegation.missing"), "rd-small", "rd-danger"));
    }
  }

  private HBox line(String key, String text, String style) {
    Label name = Nodes.label(texts.get(key), "rd-small", "rd-muted");
    name.setMinWidth(92);
    FontIcon mark =
        new FontIcon("rd-ok".equals(style) ? "mdoal-check_circle" : "mdoal-error_outline");
    mark.getStyleClass().add(style);
    return new HBox(8, name, mark, Nodes.growing(Nodes.wrapped(text, "rd-small")));
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
