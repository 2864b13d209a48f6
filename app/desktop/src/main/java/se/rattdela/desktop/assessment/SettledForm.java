package se.rattdela.desktop.assessment;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.assessment.SettledQuestion;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.guidance.SupportBlock;
import se.rattdela.desktop.rulebook.StandHistory;
import se.rattdela.desktop.session.Words;

/**
 * A question of law that the office has answered: what it answers, who has said so when and why,
 * and what it answered before. Nothing is filled in; the jurist can be asked anew.
 */
final class SettledForm implements StepForm {
  private final AssessmentViewModel model;
  private final AssessmentViewModel.Shown shown;
  private final Texts texts;
  private final Words words;
  private final CounselBlock counsel;
  private final VBox root = new VBox(10);

  SettledForm(
      Step.Settled step,
      AssessmentViewModel model,
      AssessmentViewModel.Shown shown,
      Texts texts,
      Words words) {
    this.model = model;
    this.shown = shown;
    this.texts = texts;
    this.words = words;
    this.counsel = new CounselBlock(CounselTopic.of(step), model, texts, words);
    build(step.settled());
  }

  private void build(SettledQuestion settled) {
    LegalStand stand = settled.stand();
    root.getChildren()
        .addAll(
            Nodes.label(texts.get("assessment.settled-by"), "rd-small", "rd-muted"),
            Nodes.wrapped(settled.question().text(), "rd-h2"),
            stand(stand),
            counsel.unread());
    List<LegalStand> later =
        settled.history().stream().filter(each -> each.number() > stand.number()).toList();
    if (!later.isEmpty()) {
      Label head = Nodes.wrapped(texts.get("assessment.settled-by.later"), "rd-note-head");
      head.setGraphic(new FontIcon("mdomz-update"));
      VBox box = new VBox(6, head, new StandHistory(later, texts, words).lines());
      box.getStyleClass().add("rd-note");
      box.setId("stand-later");
      root.getChildren().add(box);
    }
    root.getChildren().add(Nodes.wrapped(items(settled), "rd-small", "rd-muted"));
    List<LegalStand> earlier =
        settled.history().stream().filter(each -> each.number() < stand.number()).toList();
    if (!earlier.isEmpty()) {
      root.getChildren().add(new StandHistory(earlier, texts, words).folded());
    }
    root.getChildren().add(counsel);
    root.getChildren().add(new SupportBlock(texts).of(settled.question()));
    root.getChildren().addAll(model.help().statutes().of(settled.question()));
  }

  private VBox stand(LegalStand stand) {
    Tag answer =
        new Tag(
            Tag.Kind.OK,
            "mdoal-check_circle",
            texts.get(stand.value() ? "rulebook.legal.stand.yes" : "rulebook.legal.stand.no"));
    Label by =
        Nodes.wrapped(
            texts.format("assessment.counsel.answered", stand.byName(), words.moment(stand.at())),
            "rd-small-strong");
    by.setGraphic(new FontIcon("mdoal-gavel"));
    VBox box = new VBox(6, answer, by, Nodes.wrapped(stand.reason()));
    box.getStyleClass().add("rd-note");
    box.setId("stand");
    return box;
  }

  /** Which items of the decision it decides for, by their numbers. */
  private String items(SettledQuestion settled) {
    String numbers =
        shown.assessment().items().stream()
            .filter(each -> settled.items().contains(each.item().id()))
            .map(each -> String.valueOf(each.number()))
            .collect(Collectors.joining(", "));
    return texts.format("assessment.settled-by.items", settled.items().size(), numbers);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public ObservableValue<String> saveText() {
    return new SimpleStringProperty(texts.get("assessment.next"));
  }

  @Override
  public void save() {
    model.move(1);
  }

  @Override
  public boolean canAsk() {
    return model.editable();
  }

  @Override
  public void askJurist() {
    counsel.toggleForm();
  }
}
