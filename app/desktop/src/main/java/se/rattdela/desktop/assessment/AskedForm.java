package se.rattdela.desktop.assessment;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import se.rattdela.casework.counsel.CounselItem;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * What has been asked of the jurist and belongs to no question that is asked now, such as one that
 * another answer has closed since: what was answered can still be read.
 */
final class AskedForm implements StepForm {
  private final AssessmentViewModel model;
  private final Texts texts;
  private final VBox root = new VBox(10);

  AskedForm(AssessmentViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    root.getChildren()
        .addAll(
            Nodes.wrapped(texts.get("assessment.asked.title"), "rd-h2"),
            Nodes.wrapped(texts.get("assessment.asked.note"), "rd-muted"));
    for (CounselView each : model.help().elsewhere()) {
      VBox box = new VBox(4);
      if (!each.question().isEmpty()) {
        box.getChildren().add(Nodes.wrapped(each.question(), "rd-strong"));
      }
      for (CounselItem item : each.items()) {
        box.getChildren().add(Nodes.wrapped(item.title(), "rd-small", "rd-muted"));
      }
      box.getChildren().add(new CounselCard(each, false, model, texts, words));
      root.getChildren().add(box);
    }
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
}
