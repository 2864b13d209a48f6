package se.rattdela.desktop.request;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.casework.benefit.Benefit;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.benefit.DecidingBody;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** A notice of a wrongful payment: benefit and body, what was seen, special reasons. */
@SuppressWarnings("NullAway.Init") // filled by the view
final class NoticeSection implements MatterSection {
  private final Benefits benefits;
  private final Texts texts;
  private final Words words;
  private final Consumer<Matter> onChange;
  private final Consumer<String> onRecipient;
  private final Parent root;
  private BenefitFields benefitFields;
  private JudgedField specialReasons;
  private boolean filling;
  @FXML private ComboBox<Benefit> benefit;
  @FXML private VBox benefitNameBox;
  @FXML private TextField benefitName;
  @FXML private ComboBox<DecidingBody> body;
  @FXML private VBox bodyNameBox;
  @FXML private TextField bodyName;
  @FXML private ComboBox<Matter.Granted> granted;
  @FXML private DatePicker grantedOn;
  @FXML private ComboBox<Matter.Fault> fault;
  @FXML private DatePicker discovered;
  @FXML private TextField period;
  @FXML private TextField amount;
  @FXML private TextArea trigger;
  @FXML private TextArea circumstances;
  @FXML private HBox special;
  @FXML private TextArea specialReason;

  /**
   * @param onRecipient is told the code of the right recipient when the body is chosen
   */
  NoticeSection(
      Benefits benefits,
      Texts texts,
      Words words,
      Consumer<Matter> onChange,
      Consumer<String> onRecipient) {
    this.benefits = benefits;
    this.texts = texts;
    this.words = words;
    this.onChange = onChange;
    this.onRecipient = onRecipient;
    this.root = new Views(texts).load(View.NOTICE, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @FXML
  void initialize() {
    filling = true;
    benefitFields =
        new BenefitFields(
            benefits,
            benefits::recipients,
            benefit,
            benefitName,
            benefitNameBox,
            body,
            bodyNameBox,
            texts,
            this::changed);
    specialReasons =
        new JudgedField(special, specialReason, texts.get("matter.special"), texts, this::changed);
    granted.getItems().setAll(Matter.Granted.values());
    Choices.word(granted, words::of);
    fault.getItems().setAll(Matter.Fault.values());
    Choices.word(fault, words::of);
    for (TextInputControl field :
        new TextInputControl[] {bodyName, period, amount, trigger, circumstances}) {
      field.textProperty().addListener((observable, before, now) -> changed());
    }
    for (DatePicker day : new DatePicker[] {grantedOn, discovered}) {
      day.setConverter(new IsoDay());
      day.valueProperty().addListener((observable, before, now) -> changed());
    }
    granted.valueProperty().addListener((observable, before, now) -> changed());
    fault.valueProperty().addListener((observable, before, now) -> changed());
    filling = false;
  }

  private void changed() {
    if (filling) {
      return;
    }
    onRecipient.accept(benefitFields.bodyCode());
    onChange.accept(
        new Matter.Notice(
            benefitFields.benefitCode(),
            benefitFields.benefitName(),
            bodyNameBox.isVisible() ? bodyName.getText().strip() : "",
            granted.getValue(),
            grantedOn.getValue(),
            fault.getValue(),
            discovered.getValue(),
            trigger.getText().strip(),
            circumstances.getText().strip(),
            period.getText().strip(),
            amount.getText().strip(),
            specialReasons.judged()));
  }

  @Override
  public void show(Matter matter, String recipient) {
    if (matter instanceof Matter.Notice notice) {
      filling = true;
      benefitFields.show(notice.benefit(), notice.benefitName(), recipient);
      bodyName.setText(notice.bodyName());
      granted.setValue(notice.granted());
      grantedOn.setValue(notice.grantedOn());
      fault.setValue(notice.fault());
      discovered.setValue(notice.discovered());
      trigger.setText(notice.trigger());
      circumstances.setText(notice.circumstances());
      period.setText(notice.period());
      amount.setText(notice.amount());
      specialReasons.show(notice.specialReasons());
      filling = false;
    }
  }
}
