package se.rattdela.desktop.request;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Moments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** What has already been said: when, to whom, by whom, and why it could not wait. */
@SuppressWarnings("NullAway.Init") // filled by the view
final class OralSection implements MatterSection {
  private final List<Actor> colleagues;
  private final Moments moments;
  private final Words words;
  private final Property<@Nullable LocalDate> dueOn;
  private final Consumer<Matter> onChange;
  private final Parent root;
  private boolean filling;
  @FXML private TextField givenAt;
  @FXML private ComboBox<Matter.Means> means;
  @FXML private TextField toFunction;
  @FXML private TextField toName;
  @FXML private ComboBox<Actor> givenBy;
  @FXML private DatePicker due;
  @FXML private TextArea whyUrgent;

  /**
   * @param colleagues who may have said it
   * @param dueOn the day by which it is to have been reviewed
   */
  OralSection(
      List<Actor> colleagues,
      Moments moments,
      Texts texts,
      Words words,
      Property<@Nullable LocalDate> dueOn,
      Consumer<Matter> onChange) {
    this.colleagues = List.copyOf(colleagues);
    this.moments = moments;
    this.words = words;
    this.dueOn = dueOn;
    this.onChange = onChange;
    this.root = new Views(texts).load(View.ORAL, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @FXML
  void initialize() {
    filling = true;
    means.getItems().setAll(Matter.Means.values());
    Choices.word(means, words::of);
    givenBy.getItems().setAll(colleagues);
    Choices.word(givenBy, Actor::displayName);
    for (TextInputControl field : new TextInputControl[] {givenAt, toFunction, toName, whyUrgent}) {
      field.textProperty().addListener((observable, before, now) -> changed());
    }
    means.valueProperty().addListener((observable, before, now) -> changed());
    givenBy.valueProperty().addListener((observable, before, now) -> changed());
    due.setConverter(new IsoDay());
    due.valueProperty()
        .addListener((observable, before, now) -> {
          if (!filling) {
            dueOn.setValue(now);
            changed();
          }
        });
    filling = false;
  }

  private void changed() {
    if (filling) {
      return;
    }
    Actor who = givenBy.getValue();
    onChange.accept(
        new Matter.Oral(
            moments.read(givenAt.getText()),
            toFunction.getText().strip(),
            toName.getText().strip(),
            who == null ? null : who.id(),
            means.getValue(),
            whyUrgent.getText().strip()));
  }

  @Override
  public void show(Matter matter, String recipient) {
    if (matter instanceof Matter.Oral oral) {
      filling = true;
      givenAt.setText(moments.write(oral.givenAt()));
      toFunction.setText(oral.givenToFunction());
      toName.setText(oral.givenToName());
      givenBy.setValue(
          colleagues.stream()
              .filter(each -> each.id().equals(oral.givenBy()))
              .findFirst()
              .orElse(null));
      means.setValue(oral.means());
      due.setValue(dueOn.getValue());
      whyUrgent.setText(oral.whyUrgent());
      filling = false;
    }
  }
}
