package se.rattdela.desktop.papercheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.redress.FoundPaper;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The page where a paper that someone holds is looked up. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class PaperCheckScreen implements Screen {
  private static final int DIGITS = 64;

  /** A digest, also with what stands before it where it is printed. */
  private static final Pattern DIGEST =
      Pattern.compile("[0-9a-f]{" + DIGITS + "}$", Pattern.CASE_INSENSITIVE);

  private final PaperCheckViewModel model;
  private final Texts texts;
  private final Words words;
  private final Parent root;
  private final ChangeListener<PaperCheckViewModel.@Nullable Answer> shown =
      (observable, before, now) -> show(now);
  @FXML private TextField asked;
  @FXML private Button look;
  @FXML private Label message;
  @FXML private VBox result;

  /** The page for a view model. */
  public PaperCheckScreen(PaperCheckViewModel model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.words = desk.words();
    this.root = new Views(texts).load(View.PAPER_CHECK, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("papercheck.title"));
  }

  @Override
  public void activate() {
    model.answerProperty().addListener(shown);
    show(model.answerProperty().get());
    asked.requestFocus();
  }

  @Override
  public void deactivate() {
    model.answerProperty().removeListener(shown);
  }

  @FXML
  void initialize() {
    Nodes.message(message, model.messageProperty());
    look.disableProperty().bind(asked.textProperty().isEmpty());
  }

  private void show(PaperCheckViewModel.@Nullable Answer answer) {
    Nodes.show(result, answer != null);
    result.getChildren().clear();
    if (answer == null) {
      return;
    }
    FoundPaper paper = answer.paper();
    result.getChildren().addAll(paper == null ? nothing(answer) : found(paper));
    boolean printed = paper != null && paper.match() == FoundPaper.Match.PRINTED;
    if (answer.asked().length() == DIGITS && !printed) {
      result
          .getChildren()
          .addAll(
              Nodes.label(texts.get("decision.pdf-digest"), "rd-field-label"),
              Nodes.wrapped(answer.asked(), "rd-mono", "rd-muted"));
    }
  }

  private List<Node> nothing(PaperCheckViewModel.Answer answer) {
    boolean digest = DIGEST.matcher(answer.asked().replaceAll("[\\s:]", "")).find();
    return List.of(
        new Tag(Tag.Kind.DANGER, "mdoal-block", texts.get("papercheck.none")),
        Nodes.wrapped(texts.get(digest ? "papercheck.none.digest" : "papercheck.none.number")));
  }

  private List<Node> found(FoundPaper paper) {
    List<Node> lines = new ArrayList<>();
    boolean file =
        switch (paper.match()) {
          case SEALED, SIGNED, ALONG -> true;
          case PRINTED, NUMBER -> false;
        };
    lines.add(
        paper.annulled()
            ? new Tag(Tag.Kind.DANGER, "mdoal-block", texts.get("decision.annulled"))
            : new Tag(
                Tag.Kind.OK,
                "mdoal-done_all",
                texts.get(file ? "papercheck.genuine" : "papercheck.registered")));
    RedressKind kind = paper.kind();
    lines.add(
        Nodes.wrapped(
            texts.format(
                "papercheck.paper",
                kind == null ? texts.get("papercheck.decision") : words.of(kind),
                paper.number(),
                words.moment(paper.decidedAt())),
            "rd-strong"));
    lines.add(Nodes.wrapped(matched(paper.match())));
    if (paper.alike() > 0) {
      lines.add(Nodes.wrapped(texts.format("papercheck.alike", paper.alike()), "rd-warn"));
    }
    if (paper.signedLater()) {
      lines.add(Nodes.wrapped(texts.get("papercheck.signed-later")));
    }
    for (FoundPaper.Later later : paper.later()) {
      lines.add(
          Nodes.wrapped(
              texts.format(
                  "papercheck.later",
                  words.of(later.kind()),
                  later.number(),
                  words.moment(later.decidedAt())),
              "rd-warn"));
    }
    if (paper.later().isEmpty() && paper.kind() == null) {
      lines.add(Nodes.wrapped(texts.get("papercheck.unchanged"), "rd-muted"));
    }
    var appeal = paper.appeal();
    if (appeal != null) {
      lines.add(Nodes.wrapped(texts.format("papercheck.appeal", words.of(appeal))));
    }
    if (paper.opens()) {
      Button open = new Button(texts.get("papercheck.open"));
      open.setId("papercheck-open");
      open.setOnAction(pressed -> model.open(paper));
      lines.add(open);
    } else {
      lines.add(Nodes.wrapped(texts.get("papercheck.closed"), "rd-small", "rd-muted"));
    }
    return lines;
  }

  private String matched(FoundPaper.Match match) {
    return texts.get(
        switch (match) {
          case SEALED -> "papercheck.match.sealed";
          case SIGNED -> "papercheck.match.signed";
          case ALONG -> "papercheck.match.along";
          case PRINTED -> "papercheck.match.printed";
          case NUMBER -> "papercheck.match.number";
        });
  }

  @FXML
  void onLook() {
    if (!asked.getText().isBlank()) {
      model.look(asked.getText());
    }
  }

  @FXML
  void onChoose() {
    model.choose();
  }
}
